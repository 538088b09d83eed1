import { expect, test } from "vitest";
import { compileRome, edited } from "../../test/rome.ts";
import { open } from "../../test/world.ts";
import { coverage, coverageOf } from "./coverage.ts";
import { openDataset } from "./dataset.ts";

const { compiled } = compileRome(
  edited(
    "figures/brutus.yaml",
    "cite: [suetonius]",
    "cite: [{ source: suetonius, consulted: 2026-11-01 }]\nunknown: [{ field: died.place, why: no source names the place }]",
  ),
);
if (!compiled) throw new Error("the corpus does not compile");
const rome = openDataset(compiled);

test("an entry's fields are known, unknown to anybody with the reason, or unsaid", () => {
  const states = Object.fromEntries(coverageOf(rome, "figure", "brutus").map(({ field, ...rest }) => [field, rest]));
  expect(states).toMatchObject({
    died: { state: "known" },
    "died.place": { state: "unknown", why: "no source names the place" },
    born: { state: "unsaid" },
  });
  expect(() => coverageOf(rome, "figure", "brutsu")).toThrow('did you mean "brutus"?');
});

test("a dataset's coverage counts fields and claims, and its total is the sum of its kinds", () => {
  const { total, byKind } = coverage(rome);
  expect(byKind.figure).toMatchObject({
    entries: 2,
    claims: 3,
    established: 2,
    probable: 1,
    consulted: 1,
    oneWitness: 3,
    noWitness: 0,
  });
  expect(byKind.figure.fields.unknown).toBe(1);
  expect(total.claims).toBe(rome.claims.length);
  expect(total.claims).toBe(total.established + total.probable + total.disputed + total.refuted);
  expect(total.entries).toBe(Object.values(byKind).reduce((sum, { entries }) => sum + entries, 0));
});

test("a claim without a source has no witness", () => {
  expect(coverage(open({ figures: [{ id: "a", born: "1900" }] })).total).toMatchObject({ claims: 1, noWitness: 1 });
});
