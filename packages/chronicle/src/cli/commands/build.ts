import { existsSync, readdirSync } from "node:fs";
import { join, resolve } from "node:path";
import { compile, writeRelease } from "../../build/index.ts";
import type { AddCommand } from "../command.ts";
import { corpusArgument, corpusFolder, versionAbove } from "../corpus-folder.ts";
import { count } from "../count.ts";
import { recordsOf, underItsVersion } from "../releases-folder.ts";
import { formatOption, reportCompilation } from "../report-compilation.ts";
import { type Terminal, UsageError } from "../terminal.ts";

/** `thaw build`: check, then write the release. */
export const addBuild: AddCommand = (program, { terminal, end }) => {
  program
    .command("build")
    .summary("check a corpus and write its dataset, types and schemas")
    .description(
      "Check a corpus; without an error, write its dataset, its ids as types and the JSON Schemas for editors. Only files that differ are replaced.",
    )
    .addArgument(corpusArgument())
    .requiredOption("--out <folder>", "folder to write to: new, empty, or that of an earlier build")
    .option("--name <name>", "name of the subject's type", "CorpusSubject")
    .option("--entries", "write each entry as a module of its own too, for a package from which apps take single ones")
    .addOption(formatOption())
    .action((corpus: string, options: { out: string; name: string; entries?: boolean; format: string }) => {
      const folder = corpusFolder(corpus, terminal);
      const out = releaseFolder(options.out, terminal);
      const compilation = compile(folder.directory, { version: versionAbove(folder.directory) });
      end(reportCompilation(compilation, folder, options.format, terminal));
      if (!compilation.compiled) return;
      const records = recordsOf(folder);
      const changed = writeRelease(underItsVersion(compilation.compiled, records), out, options.name, records, {
        entries: options.entries === true,
      });
      if (options.format === "text")
        terminal.write(
          `release ${compilation.compiled.release.id}: ${changed.length === 0 ? "nothing changed" : `${count(changed.length, "file")} written`}\n`,
        );
    });
};

/** The folder to write to. @throws {UsageError} for one that holds something else, because a build removes what it did not write. */
export function releaseFolder(shown: string, terminal: Terminal): string {
  const out = resolve(terminal.folder, shown);
  if (existsSync(out) && readdirSync(out).length > 0 && !existsSync(join(out, "data/index.json")))
    throw new UsageError(`The folder "${shown}" holds something else than a build. Name a new or an empty one.`);
  return out;
}
