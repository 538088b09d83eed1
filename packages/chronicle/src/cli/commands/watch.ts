import { releaseWriter, watchCorpus } from "../../build/index.ts";
import type { AddCommand } from "../command.ts";
import { corpusArgument, corpusFolder, versionAbove } from "../corpus-folder.ts";
import { count } from "../count.ts";
import { recordsOf, underItsVersion } from "../releases-folder.ts";
import { reportCompilation } from "../report-compilation.ts";
import { releaseFolder } from "./build.ts";

/** `thaw watch`: stay, and check or build again whenever a file of the corpus changes. */
export const addWatch: AddCommand = (program, { terminal }) => {
  program
    .command("watch")
    .summary("check a corpus again whenever a file changes")
    .description(
      "Stay, and check the corpus again whenever a file of it changes; with --out, write what changed of the release as well. Ends with Ctrl+C.",
    )
    .addArgument(corpusArgument())
    .option("--out <folder>", "folder to write to: new, empty, or that of an earlier build")
    .option("--name <name>", "name of the subject's type", "CorpusSubject")
    .option("--entries", "write each entry as a module of its own too")
    .action((corpus: string, options: { out?: string; name: string; entries?: boolean }) => {
      const folder = corpusFolder(corpus, terminal);
      const records = recordsOf(folder);
      const write =
        options.out === undefined
          ? undefined
          : releaseWriter(releaseFolder(options.out, terminal), options.name, records, {
              entries: options.entries === true,
            });
      watchCorpus(folder.directory, { version: versionAbove(folder.directory) }, (compilation) => {
        reportCompilation(compilation, folder, "text", terminal);
        const written = compilation.compiled && write?.(underItsVersion(compilation.compiled, records));
        if (written)
          terminal.write(`release ${compilation.compiled?.release.id}: ${count(written.length, "file")} written\n`);
      });
    });
};
