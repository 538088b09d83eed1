import { expect, test } from "vitest";
import { compileRome } from "../../test/rome.ts";
import { open } from "../../test/world.ts";
import { causesOf, consequencesOf } from "./causes.ts";
import { openDataset } from "./dataset.ts";

const world = open({
  events: [
    { id: "spark", date: "1950" },
    { id: "fire", date: "1951", causes: ["spark", "wind"] },
    { id: "wind", date: "1949", causes: ["fire"] },
    { id: "ashes", date: "1952", causes: ["fire"] },
  ],
});

const links = (found: ReturnType<typeof causesOf>) =>
  found.map(({ cause, effect, depth, claim }) => `${depth} ${cause.id} > ${effect.id} (${claim})`);

test("causes go back as far as is asked, nearest first, and a circle ends", () => {
  expect(links(causesOf(world, "ashes"))).toEqual(["1 fire > ashes (ashes.causes.fire)"]);
  expect(links(causesOf(world, "ashes", Number.POSITIVE_INFINITY))).toEqual([
    "1 fire > ashes (ashes.causes.fire)",
    "2 wind > fire (fire.causes.wind)",
    "2 spark > fire (fire.causes.spark)",
    "3 fire > wind (wind.causes.fire)",
  ]);
});

test("consequences mirror causes", () => {
  expect(links(consequencesOf(world, "spark", 2))).toEqual([
    "1 spark > fire (fire.causes.spark)",
    "2 fire > wind (wind.causes.fire)",
    "2 fire > ashes (ashes.causes.fire)",
  ]);
  expect(() => consequencesOf(world, "flood")).toThrow('There is no event "flood"');
});

test("a link says whether it is argued over; a refuted one is not followed", () => {
  const event = (title: string, cause: string, more: string) =>
    `title: ${title}\nkind: meeting\nsummary: It happened.\ntime: { effective: -0042-01-01 }\ncauses: [{ event: ${cause}, ${more} }]\ncite: [suetonius]\n`;
  const { compiled, diagnostics } = compileRome({
    "events/second.yaml": event("Second", "murder-of-caesar", "status: refuted"),
    "events/third.yaml": event("Third", "second", "dispute: who-began"),
    "disputes/who-began.yaml": `question: Who began?
about: []
positions:
  one: { statement: The first., holders: [A], cite: [suetonius] }
  two: { statement: The second., holders: [B], cite: [suetonius] }
follows: one
why: It is older.
wouldChange: A letter.
`,
  });
  if (!compiled) throw new Error(JSON.stringify(diagnostics));
  const rome = openDataset(compiled);
  expect(causesOf(rome, "third", 9)).toMatchObject([
    { disputed: true, dispute: "who-began", status: "disputed", depth: 1 },
    { disputed: false, status: "refuted", depth: 2 },
  ]);
  expect(consequencesOf(rome, "murder-of-caesar", 9).map(({ effect }) => effect.id)).toEqual(["second"]);
});
