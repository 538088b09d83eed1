import { existsSync, readFileSync } from "node:fs";
import { basename, extname, resolve } from "node:path";
import { Option } from "commander";
import { ImportError, type ImportOptions, importers } from "../../importers/index.ts";
import { slugSchema } from "../../model/subject.ts";
import type { AddCommand } from "../command.ts";
import { count } from "../count.ts";
import { applyEdits, type FileEdit, showEdits } from "../edits/corpus-edit.ts";
import { UsageError } from "../terminal.ts";

interface Options {
  readonly out: string;
  readonly source?: string;
  readonly title?: string;
  readonly url?: string;
  readonly kind?: ImportOptions["kind"];
  readonly dryRun?: boolean;
}

/** `thaw import`: a file of another program as files of a corpus, and what could not be carried. */
export const addImport: AddCommand = (program, { terminal }) => {
  program
    .command("import")
    .summary("write entries from a file of another program")
    .description(
      `Write entries from a file of another program, and tell what of it could not be carried. Every entry cites the file's source, as not consulted. Nothing is overwritten.\n\n${importers.map(({ id, carries }) => `${id}: ${carries}`).join("\n\n")}`,
    )
    .argument("<format>", importers.map(({ id }) => id).join(", "))
    .argument("<file>", "the file")
    .option("--out <folder>", "folder of the corpus, new or old", "corpus")
    .option("--source <id>", "id of the source that the entries cite; made from the file's name when left out")
    .option("--title <title>", "title of that source; the file's name when left out")
    .option("--url <url>", "address of that source")
    .addOption(
      new Option("--kind <kind>", "what a row is, where the format does not say").choices(["event", "figure", "place"]),
    )
    .option("--dry-run", "only show what would be written")
    .action((format: string, file: string, options: Options) => {
      const importer = importers.find(({ id }) => id === format);
      if (!importer)
        throw new UsageError(
          `"${format}" is no format that can be imported: ${importers.map(({ id }) => id).join(", ")}.`,
        );
      const name = basename(file, extname(file));
      const id =
        options.source ??
        (name
          .toLowerCase()
          .replace(/[^a-z0-9]+/g, "-")
          .replace(/^-|-$/g, "") ||
          "imported");
      if (!slugSchema.safeParse(id).success)
        throw new UsageError(`"${id}" is no id: lower-case letters, digits and single hyphens.`);
      const source = { id, title: options.title ?? name, ...(options.url !== undefined && { url: options.url }) };
      const { files, notCarried } = read(() =>
        importer.read(textOf(resolve(terminal.folder, file), file), { source, kind: options.kind }),
      );
      const directory = resolve(terminal.folder, options.out);
      const keepsSubject = existsSync(resolve(directory, "subject.yaml"));
      const isKept = (path: string) => keepsSubject && path === "subject.yaml";
      const edits = files
        .filter(({ path }) => !isKept(path))
        .map(({ path, text }): FileEdit => ({ path, before: undefined, after: text }));
      const taken = edits.find(({ path }) => existsSync(resolve(directory, path)));
      if (taken) throw new UsageError(`There is a file ${taken.path} already. Nothing was written.`);
      if (options.dryRun) terminal.write(showEdits(edits));
      else applyEdits(directory, edits);
      terminal.write(
        `${count(edits.length, "file")} ${options.dryRun ? "would be written" : "written"} to ${options.out}\n`,
      );
      if (notCarried.length > 0) {
        terminal.write(`Not carried:\n`);
        for (const { where, why } of notCarried) terminal.write(`  ${where}: ${why}\n`);
      }
      if (keepsSubject)
        terminal.write(`subject.yaml is as it was: thaw check tells which words it has still to know.\n`);
    });
};

function read<T>(from: () => T): T {
  try {
    return from();
  } catch (error) {
    if (error instanceof ImportError) throw new UsageError(error.message);
    throw error;
  }
}

function textOf(path: string, shown: string): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(readFileSync(path));
  } catch (error) {
    if (error instanceof TypeError) throw new UsageError(`"${shown}" is no text in UTF-8.`);
    throw new UsageError(`Cannot read "${shown}".`);
  }
}
