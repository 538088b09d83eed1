import { readCorpus } from "../../build/index.ts";
import type { AddCommand } from "../command.ts";
import { corpusFolder } from "../corpus-folder.ts";
import { count } from "../count.ts";
import { applyEdits, showEdits } from "../edits/corpus-edit.ts";
import { renameId } from "../edits/rename-id.ts";

/** `thaw rename`: another id for an entry, everywhere. */
export const addRename: AddCommand = (program, { terminal }) => {
  program
    .command("rename")
    .summary("give an entry another id, wherever it is named")
    .description(
      "Give an entry another id: its file or its key, every reference to it, the ids of its claims and of claims that name it, in YAML and in prose. Comments and order stay. Refuses an id that is taken, and a corpus that would have a new problem by it.",
    )
    .argument("<old-id>", "id of the entry, of whatever kind")
    .argument("<new-id>", "the id it gets")
    .option("--corpus <folder>", "folder of the corpus", "corpus")
    .option("--dry-run", "only show what would change")
    .action((from: string, to: string, options: { corpus: string; dryRun?: true }) => {
      const folder = corpusFolder(options.corpus, terminal);
      const edits = renameId(readCorpus(folder.directory), from, to);
      if (options.dryRun) return terminal.write(showEdits(edits));
      applyEdits(folder.directory, edits);
      terminal.write(`${from} is ${to} now: ${count(edits.length, "file")} changed\n`);
    });
};
