import { expect, test } from "vitest";
import { compileRome, edited, problems } from "../../../test/rome.ts";

test("an entry that cites nothing is refused once, however many statements it makes", () => {
  const found = compileRome(edited("events/murder-of-caesar.yaml", "cite: [suetonius]\n", ""));
  expect(problems(found)).toEqual(["events/murder-of-caesar.yaml:1:1 error missing-evidence"]);
});

test("a claim that cites nothing is refused at its own place", () => {
  const found = compileRome(edited("figures/brutus.yaml", "cite: [suetonius]\n", ""));
  expect(problems(found)).toEqual(["figures/brutus.yaml:3:7 error missing-evidence"]);
});

test("a citation that only mentions is no evidence", () => {
  const found = compileRome(
    edited("figures/brutus.yaml", "cite: [suetonius]", "cite: [{ source: suetonius, stance: mentions }]"),
  );
  expect(problems(found)).toEqual(["figures/brutus.yaml:3:7 error missing-evidence"]);
});

test("a field may bring its own", () => {
  const found = compileRome(
    edited(
      "figures/brutus.yaml",
      "died: -0041-10-23\ncite: [suetonius]",
      "died: { date: -0041-10-23, cite: suetonius }",
    ),
  );
  expect(problems(found)).toEqual([]);
});
