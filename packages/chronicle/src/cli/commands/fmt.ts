import { readCorpus } from "../../build/index.ts";
import type { AddCommand } from "../command.ts";
import { corpusArgument, corpusFolder } from "../corpus-folder.ts";
import { count } from "../count.ts";
import { applyEdits, type FileEdit } from "../edits/corpus-edit.ts";
import { formatFile } from "../edits/format-file.ts";
import { FormatError } from "../edits/format-yaml.ts";

/** `thaw fmt`: one style for the files of a corpus. */
export const addFmt: AddCommand = (program, { terminal, end }) => {
  program
    .command("fmt")
    .summary("put the files of a corpus into one style")
    .description(
      "Put the files of a corpus into one style. Comments, the order of keys, quotes and prose stay, and every file says the same as before. Ends with 1 when a file cannot be read, or with --check when one is not in shape.",
    )
    .addArgument(corpusArgument())
    .option("--check", "only tell which files are not in shape")
    .action((corpus: string, { check }: { check?: true }) => {
      const folder = corpusFolder(corpus, terminal);
      const { subject, files } = readCorpus(folder.directory);
      const edits: FileEdit[] = [];
      let refused = 0;
      for (const { path, text } of subject ? [subject, ...files] : files) {
        try {
          const after = formatFile(path, text);
          if (after !== text) edits.push({ path, before: text, after });
        } catch (error) {
          if (!(error instanceof FormatError)) throw error;
          refused += 1;
          terminal.complain(`${corpus}/${path}: left alone, ${error.message}\n`);
        }
      }
      for (const { path } of edits) terminal.write(`${corpus}/${path}\n`);
      if (!check) applyEdits(folder.directory, edits);
      terminal.write(
        edits.length === 0
          ? "All files are in shape.\n"
          : `${count(edits.length, "file")} ${check ? "not in shape" : "put into shape"}\n`,
      );
      if (refused > 0 || (check && edits.length > 0)) end(1);
    });
};
