import { createRequire } from "node:module";
import { Ajv } from "ajv";
import { expect, test } from "vitest";
import { compileRome, edited, withCorpus } from "../../test/rome.ts";
import { renderGithub, renderSarif } from "./render-machine.ts";
import { renderDiagnostics } from "./render-text.ts";

const { diagnostics } = compileRome(edited("terms/dictator.yaml", "date: -0048", "date: -0148"));

test("people see the place, the rule, the line and the other side", () => {
  const files = {
    "terms/dictator.yaml":
      "office: dictator\ncite: [suetonius]\nentries:\n  caesar-dictator:\n    figure: caesar\n    start: { date: -0148, how: appointed }\n",
    "figures/caesar.yaml": "1\n2\n3\n4\nborn: { date: -0099-07, place: rome-city, status: probable }\n",
  };
  const text = withCorpus(files, (directory) =>
    renderDiagnostics(diagnostics, { directory, shownDirectory: "corpus" }),
  );
  expect(text).toBe(
    `corpus/terms/dictator.yaml:6:20 error holder-not-alive
  Julius Caesar cannot be Dictator in 149 BCE: not born until July 100 BCE
  6 |     start: { date: -0148, how: appointed }
    |                    ^^^^^
  other side corpus/figures/caesar.yaml:4:15: Julius Caesar was born July 100 BCE
  4 | 4
    |               ^`,
  );
});

test("a long line is shown around the place", () => {
  const long = `${"x".repeat(300)}HERE${"y".repeat(300)}`;
  const place = { file: "a.yaml", line: 1, column: 301, length: 4 };
  const text = withCorpus({ "a.yaml": long }, (directory) =>
    renderDiagnostics([{ rule: "r", severity: "error", message: "m", place, related: [] }], { directory }),
  );
  const [, , line = "", marks = ""] = text.split("\n");
  expect(line.length).toBeLessThan(140);
  expect(line.slice(marks.indexOf("^"), marks.lastIndexOf("^") + 1)).toBe("HERE");
});

test("GitHub gets one escaped command a line", () => {
  const text = renderGithub(diagnostics, "packages/content/corpus");
  expect(text).toBe(
    "::error file=packages/content/corpus/terms/dictator.yaml,line=6,col=20,endColumn=25,title=holder-not-alive::Julius Caesar cannot be Dictator in 149 BCE: not born until July 100 BCE%0Aother side packages/content/corpus/figures/caesar.yaml:4: Julius Caesar was born July 100 BCE",
  );
});

test("SARIF names the rule with its reason, the place and the other side", () => {
  const log = JSON.parse(renderSarif(diagnostics, "corpus"));
  const [run] = log.runs;
  expect(log.version).toBe("2.1.0");
  expect(run.results).toHaveLength(1);
  expect(run.results[0]).toMatchObject({
    ruleId: "holder-not-alive",
    level: "error",
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: "corpus/terms/dictator.yaml" },
          region: { startLine: 6, startColumn: 20, endColumn: 25 },
        },
      },
    ],
    relatedLocations: [{ id: 1, physicalLocation: { artifactLocation: { uri: "corpus/figures/caesar.yaml" } } }],
  });
  expect(run.tool.driver.rules[run.results[0].ruleIndex]).toMatchObject({
    id: "holder-not-alive",
    shortDescription: { text: expect.stringContaining("living") },
  });
});

test("SARIF is what the schema of its standard says", () => {
  const published = createRequire(import.meta.url)(
    "@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json",
  ) as object;
  const schema = Object.fromEntries(Object.entries(published).filter(([key]) => key !== "$schema" && key !== "id"));
  const valid = new Ajv({
    strict: false,
    unicodeRegExp: false,
    formats: { uri: true, "uri-reference": true, "date-time": true },
  }).compile(schema);
  const found = compileRome({
    ...edited("figures/brutus.yaml", "role:", "rolle:"),
    "figures/Caesar.yaml": "- a\n",
    "notes 1.txt": "",
  });
  const log = JSON.parse(renderSarif([...diagnostics, ...found.diagnostics], "corpus"));
  expect(valid(log), JSON.stringify(valid.errors)).toBe(true);
  log.runs[0].results[0].level = "bad";
  expect(valid(log)).toBe(false);
});
