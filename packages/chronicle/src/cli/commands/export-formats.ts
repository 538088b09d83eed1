import { writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { Option } from "commander";
import { compile } from "../../build/index.ts";
import { SqliteError, writeSqlite } from "../../build/write-sqlite.ts";
import { choose, type FormatOptions, formats } from "../../formats/index.ts";
import { type EntryKind, entryKinds } from "../../model/subject.ts";
import type { AddCommand } from "../command.ts";
import { corpusArgument, corpusFolder, versionAbove } from "../corpus-folder.ts";
import { count } from "../count.ts";
import { UsageError } from "../terminal.ts";

interface Options {
  readonly out?: string;
  readonly kind?: EntryKind;
  readonly site: string;
  readonly updated: string;
}

/** The formats of `thaw export`, each a command of its own. */
export const addFormats: AddCommand = (command, { terminal }) => {
  for (const format of formats) {
    command
      .command(format.id)
      .summary(format.title)
      .description(`${format.title}, ${format.standard}. Loses: ${format.loses}`)
      .addArgument(corpusArgument())
      .option("--out <file>", "file to write to")
      .addOption(new Option("--kind <kind>", "only entries of this kind").choices(entryKinds))
      .option("--site <address>", "address of the site that shows the entries", "https://thaw.example")
      .option(
        "--updated <moment>",
        "when the content was last changed, ISO 8601",
        `${new Date().toISOString().slice(0, 10)}T00:00:00Z`,
      )
      .action((corpus: string, { out, kind, ...options }: Options) => {
        const dataset = datasetOf(corpus);
        const kinds = kind === undefined ? kindsFor(format.id, format.kinds) : [kind];
        const { text, omitted } = format.write(dataset, choose(dataset, kinds), checked(options));
        for (const { id, why } of omitted) terminal.complain(`${id} is left out: ${why}\n`);
        if (out === undefined) return terminal.write(text);
        writeFileSync(resolve(terminal.folder, out), text);
        terminal.write(
          `${out}: ${count(choose(dataset, kinds).length - omitted.length, "entry", "entries")} written\n`,
        );
      });
  }
  command
    .command("sqlite")
    .summary("SQLite, with full-text search")
    .description(
      "One SQLite file: entries in full, tables of events, figures, terms, claims and citations, and full-text search (FTS5).",
    )
    .addArgument(corpusArgument())
    .requiredOption("--out <file>", "file to write to")
    .action(async (corpus: string, { out }: { out: string }) => {
      try {
        await writeSqlite(datasetOf(corpus), resolve(terminal.folder, out));
        terminal.write(`${out} is written\n`);
      } catch (error) {
        if (error instanceof SqliteError) throw new UsageError(error.message);
        throw error;
      }
    });

  function datasetOf(corpus: string) {
    const folder = corpusFolder(corpus, terminal);
    const { dataset, compiled } = compile(folder.directory, { version: versionAbove(folder.directory) });
    if (!dataset || !compiled)
      throw new UsageError(`The corpus "${corpus}" has errors: thaw check ${corpus} says which.`);
    return dataset;
  }
};

/** A table holds one kind: that of the events, unless another is asked for. */
function kindsFor(format: string, kinds: readonly EntryKind[]): readonly EntryKind[] {
  return format === "csv" ? ["event"] : kinds;
}

function checked({ site, updated }: FormatOptions): FormatOptions {
  if (!URL.canParse(site) || !/^https?:/.test(site))
    throw new UsageError(`--site "${site}" is no address of the web, such as https://history.example.`);
  if (Number.isNaN(Date.parse(updated)))
    throw new UsageError(`--updated "${updated}" is no moment in ISO 8601, such as 2026-11-23T12:00:00Z.`);
  return { site: site.replace(/\/+$/, ""), updated };
}
