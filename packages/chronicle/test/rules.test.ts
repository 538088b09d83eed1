import { join } from "node:path";
import { expect, test } from "vitest";
import { type ExampleFiles, explainRule, type RuleDescription, readingRules, rules } from "../src/checks/index.ts";
import { compileRome, problems, renderRome, withLevel } from "./rome.ts";

const every: readonly RuleDescription[] = [...rules, ...readingRules].sort((a, b) => (a.id < b.id ? -1 : 1));

/** The files of an example, with the rule on if a subject has to ask for it. */
const filesOf = ({ id, level }: RuleDescription, files: ExampleFiles) => ({
  ...(level === "off" ? withLevel(id, "error") : {}),
  ...files,
});

test.each(every)("$id: the example that fails breaks this rule and no other, and its page says how", async (rule) => {
  const { diagnostics } = compileRome(filesOf(rule, rule.fails));
  const found = diagnostics.filter(({ rule: id }) => id !== "unlinked-entry" || rule.id === id);
  expect(new Set(found.map((diagnostic) => diagnostic.rule))).toEqual(new Set([rule.id]));
  const page = explainRule(rule, renderRome(filesOf(rule, rule.fails), rule.id));
  await expect(page).toMatchFileSnapshot(join(import.meta.dirname, `../docs/rules/${rule.id}.md`));
});

test.each(every)("$id: the example that passes breaks nothing", (rule) => {
  expect(problems(compileRome(filesOf(rule, rule.passes)))).toEqual([]);
});

test("the list of rules names each", async () => {
  const rows = every.map(({ id, reason, level = "error" }) => `| [${id}](${id}.md) | ${level} | ${reason} |`);
  await expect(
    `# Rules\n\nEach page is written from the rule itself; the compiler's words in it are what it says of the example.\n\n| rule | level | reason |\n| --- | --- | --- |\n${rows.join("\n")}\n`,
  ).toMatchFileSnapshot(join(import.meta.dirname, "../docs/rules/README.md"));
});
