import { Option } from "commander";
import { readingRules, rules } from "../../checks/index.ts";
import type { AddCommand } from "../command.ts";

/** `thaw rules`: every rule and its reason. */
export const addRules: AddCommand = (program, { terminal }) => {
  program
    .command("rules")
    .summary("list every rule, its level and its reason")
    .description(
      "List every rule with its level and its reason, in the order of their ids. thaw explain shows one in full.",
    )
    .addOption(new Option("--format <format>", "how they are told").choices(["text", "json"]).default("text"))
    .action(({ format }: { format: string }) => {
      const listed = [...readingRules, ...rules]
        .map(({ id, level = "error", reason }) => ({ id, level, reason }))
        .sort((a, b) => (a.id < b.id ? -1 : 1));
      if (format === "json") return terminal.write(`${JSON.stringify(listed, null, 2)}\n`);
      const width = Math.max(...listed.map(({ id }) => id.length)) + 2;
      for (const { id, level, reason } of listed)
        terminal.write(`${id.padEnd(width)}${level.padEnd("warning".length + 2)}${reason}\n`);
    });
};
