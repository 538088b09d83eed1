import { expect, test } from "vitest";
import { compileRome, edited, problems, withLevel } from "../../test/rome.ts";

const posthumous = (date: string) => ({
  "events/games.yaml": `title: Games
kind: meeting
summary: He gave games.
time: { effective: ${date} }
who: [{ figure: brutus, role: killer }]
cite: [suetonius]
`,
});

test("a subject sets the level of a rule", () => {
  const broken = posthumous("-0041-12-01");
  expect(problems(compileRome(broken))).toEqual(["events/games.yaml:5:7 error acts-after-death"]);
  expect(problems(compileRome({ ...broken, ...withLevel("acts-after-death", "warning") }))).toEqual([
    "events/games.yaml:5:7 warning acts-after-death",
  ]);
  expect(problems(compileRome({ ...broken, ...withLevel("acts-after-death", "off") }))).toEqual([]);
});

test("a rule that does not exist cannot be set", () => {
  const { diagnostics } = compileRome(withLevel("act-after-death", "off"));
  expect(diagnostics.map(({ rule, place, suggestion }) => [rule, place.file, place.line, suggestion])).toEqual([
    ["unknown-rule", "subject.yaml", 15, 'did you mean "acts-after-death"?'],
  ]);
});

test("what only a mark keeps from being a contradiction is a warning, which an entry can waive with a source", () => {
  const perhaps = posthumous("-0041-10-25~");
  expect(problems(compileRome(perhaps))).toEqual(["events/games.yaml:5:7 warning acts-after-death"]);
  const waived = (waiver: string) => ({
    "events/games.yaml": `${perhaps["events/games.yaml"]}waive: [{ rule: acts-after-death, reason: the year is a guess${waiver} }]\n`,
  });
  expect(problems(compileRome(waived(", source: suetonius")))).toEqual([]);
  expect(problems(compileRome(waived("")))).toEqual(["events/games.yaml:7:9 error schema"]);
});

test("a waiver does not help against a certain contradiction", () => {
  const { diagnostics } = compileRome(
    edited("figures/brutus.yaml", "cite:", "waive: [{ rule: not-yet-born, reason: none, until: 2099-01-01 }]\ncite:"),
  );
  expect(diagnostics.map(({ rule }) => rule)).toEqual(["waiver-unused"]);
});
