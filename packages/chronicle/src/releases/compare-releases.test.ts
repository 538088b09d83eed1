import { expect, test } from "vitest";
import { compileRome, edited } from "../../test/rome.ts";
import { compareReleases } from "./compare-releases.ts";
import { impliedVersion } from "./implied-version.ts";

function compiled(changes: Record<string, string | null> = {}) {
  const { compiled: made, diagnostics } = compileRome(changes);
  if (!made) throw new Error(JSON.stringify(diagnostics));
  return made;
}

const rome = compiled();
const changes = (edit: Record<string, string | null>) => {
  const { level, changes: found } = compareReleases(rome, compiled(edit));
  return [level, ...found.map(({ id, what, fields }) => [id, what, ...fields.map(({ field }) => field)].join(" "))];
};

test("a release is no different from itself", () => {
  expect(compareReleases(rome, compiled())).toMatchObject({ level: "none", implies: "0.0.0", changes: [] });
});

const murder = (from: string, to: string) => edited("events/murder-of-caesar.yaml", from, to);

test.each([
  [
    "wording",
    murder("Senators stabbed Caesar to death.", "Caesar was stabbed by senators."),
    ["patch", "murder-of-caesar changed summary"],
  ],
  [
    "a label that others show",
    edited("figures/caesar.yaml", "display: Julius Caesar", "display: Gaius Julius Caesar"),
    [
      "patch",
      "caesar changed label name.display",
      "caesar-dictator changed label",
      "caesar-patron-of-brutus changed label",
    ],
  ],
  [
    "a note",
    edited("figures/caesar.yaml", "place: rome-city, manner", "place: rome-city, note: at noon, manner"),
    ["patch", "caesar.died changed note"],
  ],
  [
    "a new claim",
    murder("  decided", "  announced: -0043-03-16\n  decided"),
    ["minor", "murder-of-caesar.announced added"],
  ],
  [
    "a narrower date",
    edited("figures/caesar.yaml", "date: -0099-07,", "date: -0099-07-12,"),
    ["minor", "caesar.born changed date.edtf"],
  ],
  [
    "a value where there was none",
    edited("relations/rome.yaml", "kind: patron,", "kind: patron, since: -0060,"),
    ["minor", "caesar-patron-of-brutus changed since"],
  ],
  [
    "another date",
    murder("decided: -0043-03-14", "decided: -0043-03-13"),
    ["major", "murder-of-caesar.decided changed date.edtf"],
  ],
  [
    "a wider date",
    murder("decided: -0043-03-14", "decided: -0043-03"),
    ["major", "murder-of-caesar.decided changed date.edtf"],
  ],
  ["another number", murder("max: 23", "max: 24"), ["major", "murder-of-caesar.counts.wounds changed max"]],
  [
    "another role",
    murder("brutus, role: killer", "brutus, role: victim"),
    ["major", "murder-of-caesar.who.brutus changed role"],
  ],
  [
    "another status",
    edited("figures/caesar.yaml", "status: probable", "status: disputed"),
    ["major", "caesar.born changed status"],
  ],
  ["a claim that is gone", murder("  decided: -0043-03-14\n", ""), ["major", "murder-of-caesar.decided removed"]],
  [
    "a number in a summary",
    murder("Senators stabbed", "23 senators stabbed"),
    ["minor", "murder-of-caesar changed summary"],
  ],
] as const)("%s", (_, edit, expected) => {
  expect(changes(edit)).toEqual(expected);
});

test("evidence that is added is more facts; what is said of it is wording", () => {
  const cited = (cite: string) => ({
    "sources/plutarch.yaml": "title: Lives\nkind: scholarship\ntype: book\n",
    ...murder("decided: -0043-03-14", `decided: { date: -0043-03-14, cite: [${cite}] }`),
  });
  expect(changes(cited("suetonius, plutarch"))).toEqual([
    "minor",
    "murder-of-caesar.decided changed cite",
    "plutarch added",
  ]);
  const again = compareReleases(compiled(cited("plutarch")), compiled(cited("{ source: plutarch, locator: 66 }")));
  expect(again.level).toBe("patch");
});

test("another side followed in a dispute is another conclusion; a new side is more facts", () => {
  const dispute = (more: string, follows: string) => ({
    "disputes/who.yaml": `question: Who led them?\nabout: [murder-of-caesar.who.brutus]\npositions:\n  one: { statement: Brutus., holders: [A], cite: [suetonius] }\n  two: { statement: Cassius., holders: [B], cite: [suetonius] }\n${more}follows: ${follows}\nwhy: So.\nwouldChange: A letter.\n`,
  });
  const before = compiled(dispute("", "one"));
  expect(compareReleases(before, compiled(dispute("", "two"))).level).toBe("major");
  const third = compiled(dispute("  three: { statement: Nobody., holders: [C], cite: [suetonius] }\n", "one"));
  expect(compareReleases(before, third)).toMatchObject({
    level: "minor",
    changes: [{ fields: [{ field: "positions.three" }] }],
  });
});

test.each([
  ["1.4.2", "none", "1.4.2"],
  ["1.4.2", "patch", "1.4.3"],
  ["1.4.2", "minor", "1.5.0"],
  ["1.4.2", "major", "2.0.0"],
  ["0.1.0-rc.1", "minor", "0.2.0"],
] as const)("%s and a %s change give %s", (version, level, next) => {
  expect(impliedVersion(version, level)).toBe(next);
});

test("what is compared backwards is removed where it was added, and never less than it was", () => {
  const later = compiled(murder("  decided", "  announced: -0043-03-16\n  decided"));
  expect(compareReleases(later, rome)).toMatchObject({ level: "major", changes: [{ what: "removed" }] });
});
