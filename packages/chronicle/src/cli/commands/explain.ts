import { explainRule, readingRules, rules } from "../../checks/index.ts";
import { nearest } from "../../query/nearest.ts";
import type { AddCommand } from "../command.ts";
import { type Terminal, UsageError } from "../terminal.ts";

/** `thaw explain`: what one rule demands. */
export const addExplain: AddCommand = (program, { terminal }) => {
  program
    .command("explain")
    .summary("show what a rule demands")
    .description("Show what a rule demands and why, its level, an example that fails and one that passes, as Markdown.")
    .argument("<rule>", "id of the rule, as thaw check prints it")
    .action((rule: string) => explain(rule, terminal));
};

/** Write the page of a rule. @throws {UsageError} with the nearest rule when there is none of the name. */
export function explain(id: string, terminal: Terminal): void {
  const all = [...readingRules, ...rules];
  const rule = all.find((candidate) => candidate.id === id);
  if (!rule) {
    const [near] = nearest(
      id,
      all.map((candidate) => candidate.id),
    );
    throw new UsageError(
      `There is no rule "${id}"${near ? `; did you mean "${near}"?` : "."} thaw rules lists them all.`,
    );
  }
  terminal.write(explainRule(rule));
}
