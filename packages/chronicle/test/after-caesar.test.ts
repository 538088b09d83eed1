import { join } from "node:path";
import { expect, test } from "vitest";
import { compile } from "../src/build/index.ts";
import { ageOn } from "../src/date/index.ts";
import { choose, formats } from "../src/formats/index.ts";
import { changesBetween, coPresence, pathBetween, powerOn, witnessesOf } from "../src/query/index.ts";
import { createSearch } from "../src/search/index.ts";

const { dataset: opened, diagnostics } = compile(join(import.meta.dirname, "after-caesar"), { today: "2026-11-23" });
if (!opened) throw new Error(diagnostics.map(({ message }) => message).join("\n"));
const rome = opened;

test("another subject, with other kinds, offices and roles, passes every check", () => {
  expect(diagnostics).toEqual([]);
  expect([rome.events.length, rome.figures.length]).toEqual([22, 17]);
});

test("the Ides of March are a Julian day, told in both calendars", () => {
  const { date } = rome.get("event", "murder-of-caesar").time.effective;
  expect(date).toMatchObject({ edtf: "-0043-03-13", oldStyle: "-0043-03-15" });
});

test("the three hold power together, and two after Lepidus is removed", () => {
  const triumvirs = (date: string) =>
    powerOn(rome, date)
      .find(({ office }) => office.id === "triumvir")
      ?.holders.map(({ figure, certainty }) => `${figure.id} ${certainty}`)
      .sort();
  expect(triumvirs("-0040-06-01")).toEqual(["antony certainly", "lepidus certainly", "octavian certainly"]);
  expect(triumvirs("-0034-06-01")).toEqual(["antony certainly", "octavian certainly"]);
  const { ended, fell } = changesBetween(rome, "-0036-01-01", "-0034-01-01");
  expect(ended.map(({ term }) => term.id)).toEqual(["lepidus-triumvir"]);
  expect(fell.map(({ figure }) => figure.id)).toEqual(["lepidus"]);
});

test("ages are reckoned across the years before the common era", () => {
  const [cicero, octavian] = [rome.get("figure", "cicero"), rome.get("figure", "octavian")];
  expect(ageOn(cicero.born?.date.edtf ?? "", cicero.died?.date.edtf ?? "")).toEqual({ min: 63, max: 63 });
  expect(ageOn(octavian.born?.date.edtf ?? "", octavian.died?.date.edtf ?? "")).toEqual({ min: 75, max: 75 });
});

test("questions of paths, company and witnesses work on it as on any other", () => {
  expect(pathBetween(rome, "caesar", "lucius-antonius")?.map(({ to }) => to.id)).toEqual(
    expect.arrayContaining(["lucius-antonius"]),
  );
  expect(coPresence(rome, "brutus", "octavian")[0]?.events.map(({ event }) => event.id)).toEqual([
    "first-battle-of-philippi",
    "second-battle-of-philippi",
  ]);
  expect(witnessesOf(rome, rome.get("event", "second-battle-of-philippi").time.effective)).toHaveLength(2);
});

test.each([
  ["when was caesar murdered", "murder-of-caesar"],
  ["actium", "battle-of-actium"],
  ["kleopatra", "cleopatra"],
  ["44 BC", "murder-of-caesar"],
])("%s finds %s", (query, id) => {
  expect(createSearch(rome)(query).hits.map((hit) => hit.id)).toContain(id);
});

test.each(formats.map((format) => [format.id, format] as const))("%s carries it", (_, format) => {
  const { text, omitted } = format.write(rome, choose(rome, format.kinds), {
    site: "https://rome.example",
    updated: "2026-11-23T00:00:00Z",
  });
  expect(text).not.toMatch(/undefined|NaN|Invalid Date/);
  expect(text.length).toBeGreaterThan(format.id === "ics" ? 100 : 1000);
  if (format.id === "ics") expect(omitted).toHaveLength(rome.events.length);
});
