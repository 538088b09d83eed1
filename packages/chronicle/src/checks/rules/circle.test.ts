import { expect, test } from "vitest";
import { compileRome } from "../../../test/rome.ts";

const event = (causes: string) => `title: Riot
kind: meeting
summary: Houses burnt.
time: { effective: -0043-03 }
${causes}cite: [suetonius]
`;

test("a circle over three is said once, with every step", () => {
  const { diagnostics } = compileRome({
    "events/a.yaml": event("causes: [{ event: c }]\n"),
    "events/b.yaml": event("causes: [{ event: a }]\n"),
    "events/c.yaml": event("causes: [{ event: b }]\n"),
  });
  expect(
    diagnostics.map(({ rule, place, related }) => [rule, place.file, related.map((other) => other.place.file)]),
  ).toEqual([["circle", "events/a.yaml", ["events/c.yaml", "events/b.yaml"]]]);
});

test("two ways from one cause to one effect are no circle", () => {
  const { diagnostics } = compileRome({
    "events/a.yaml": event(""),
    "events/b.yaml": event("causes: [{ event: a }]\n"),
    "events/c.yaml": event("causes: [{ event: a }, { event: b }]\n"),
  });
  expect(diagnostics).toEqual([]);
});

test("an entry that is part of itself, a source based on itself", () => {
  const found = compileRome({
    "places/ostia.yaml": "name: Ostia\nkind: city\npartOf: ostia\ncite: [suetonius]\n",
    "sources/copy.yaml": "title: Copy\nkind: scholarship\ntype: book\nbasedOn: [copy]\n",
  });
  expect(found.diagnostics.filter(({ rule }) => rule === "circle").map(({ message }) => message)).toEqual([
    "Ostia is part of itself: Ostia ← Ostia",
    "Copy is based on itself: Copy ← Copy",
  ]);
});
