import { expect, test } from "vitest";
import { compileRome, edited, problems } from "../../../test/rome.ts";

test("an entry that nothing names is a warning, and the build goes on", () => {
  const { diagnostics, compiled } = compileRome({
    "places/ostia.yaml": "name: Ostia\nkind: city\ncite: [suetonius]\n",
  });
  expect(diagnostics.map(({ rule, severity, place }) => [rule, severity, place.file])).toEqual([
    ["unlinked-entry", "warning", "places/ostia.yaml"],
  ]);
  expect(compiled?.entries.place.map(({ id }) => id)).toEqual(["ostia", "rome-city"]);
});

test("a waiver silences it, and one that does nothing is an error", () => {
  const waived =
    "name: Ostia\nkind: city\ncite: [suetonius]\nwaive: [{ rule: unlinked-entry, reason: a page of its own, until: 2099-12-31 }]\n";
  expect(compileRome({ "places/ostia.yaml": waived }).diagnostics).toEqual([]);
  expect(
    problems(
      compileRome(
        edited(
          "places/rome-city.yaml",
          "cite:",
          "waive: [{ rule: unlinked-entry, reason: none, until: 2099-12-31 }]\ncite:",
        ),
      ),
    ),
  ).toEqual(["places/rome-city.yaml:4:9 error waiver-unused"]);
});

test("a waiver that has run out is an error", () => {
  const waived =
    "name: Ostia\nkind: city\ncite: [suetonius]\nwaive: [{ rule: unlinked-entry, reason: soon, until: 2026-01-01 }]\n";
  expect(problems(compileRome({ "places/ostia.yaml": waived }))).toEqual([
    "places/ostia.yaml:4:9 error waiver-expired",
  ]);
});
