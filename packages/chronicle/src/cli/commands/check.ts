import { compile } from "../../build/index.ts";
import type { AddCommand } from "../command.ts";
import { corpusArgument, corpusFolder, versionAbove } from "../corpus-folder.ts";
import { formatOption, reportCompilation } from "../report-compilation.ts";
import { explain } from "./explain.ts";

/** `thaw check`: read, link and check. */
export const addCheck: AddCommand = (program, { terminal, end }) => {
  program
    .command("check")
    .summary("read, link and check a corpus")
    .description(
      "Read, link and check a corpus, and tell every problem with its place. Ends with 1 when one is an error.",
    )
    .addArgument(corpusArgument())
    .addOption(formatOption())
    .option("--explain <rule>", "show what a rule demands instead of checking")
    .action((corpus: string, options: { format: string; explain?: string }) => {
      if (options.explain !== undefined) return explain(options.explain, terminal);
      const folder = corpusFolder(corpus, terminal);
      const compilation = compile(folder.directory, { version: versionAbove(folder.directory) });
      end(reportCompilation(compilation, folder, options.format, terminal));
    });
};
