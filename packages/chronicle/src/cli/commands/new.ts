import { slug } from "../../build/locate.ts";
import { parseEntries } from "../../build/parse-entries.ts";
import { readCorpus } from "../../build/read-corpus.ts";
import type { SourceFile } from "../../build/source-file.ts";
import { draftSchemas } from "../../model/entry.ts";
import { type EntryKind, entryKinds, plural, type SubjectInfo, slugSchema, vocabularyOf } from "../../model/subject.ts";
import type { AddCommand } from "../command.ts";
import { corpusFolder } from "../corpus-folder.ts";
import { applyEdits, type FileEdit, showEdits } from "../edits/corpus-edit.ts";
import { entryFields } from "../edits/entry-fields.ts";
import { addToCollection, skeleton } from "../edits/skeleton.ts";
import { UsageError } from "../terminal.ts";

type Options = Readonly<Record<string, string | boolean | undefined>>;

/** `thaw new`: the file of a new entry, with what it must say. */
export const addNew: AddCommand = (program, { terminal, called }) => {
  const command = program
    .command("new")
    .summary("write the file of a new entry")
    .description(
      "Write the file of a new entry: what is given filled in, and each field that it must have as a comment. A term goes into the file of its office where there is one. Nothing is overwritten.",
    )
    .helpCommand(false);
  if (called !== "new") return;
  for (const kind of entryKinds) {
    const fields = entryFields(kind);
    const added = command
      .command(kind)
      .summary(`${/^[eao]/.test(kind) ? "an" : "a"} ${kind}`)
      .argument("[id]", "its id; made from its name or title when left out")
      .option("--corpus <folder>", "folder of the corpus", "corpus")
      .option("--dry-run", "only show what would be written");
    for (const { path, description, required } of fields)
      added.option(`--${path} <value>`, `${description}${required ? " Required." : ""}`);
    added.action((id: string | undefined, options: Options) => {
      const given = Object.fromEntries(
        fields.flatMap(({ path }) => {
          const value = options[optionKey(path)];
          return typeof value === "string" ? [[path, value] as const] : [];
        }),
      );
      const folder = corpusFolder(String(options.corpus), terminal);
      const corpus = readCorpus(folder.directory);
      const { ids, subject } = parseEntries(corpus);
      const named = idFor(kind, id, given);
      const taken = ids.get(named);
      if (taken) throw new UsageError(`The id "${named}" is taken by the ${taken.kind} in ${taken.origin.file.path}.`);
      const office = kind === "term" ? given.office : undefined;
      const collection = corpus.files.find(({ path }) => path === `${plural.term}/${office}.yaml`);
      const edit = newEntry(kind, named, given, subject, collection);
      if (options.dryRun) return terminal.write(showEdits([edit.file]));
      applyEdits(folder.directory, [edit.file]);
      terminal.write(
        `${options.corpus}/${edit.file.path}: ${edit.missing.length === 0 ? `${named} is written` : `${named} has still to say ${edit.missing.join(", ")}`}\n`,
      );
    });
  }
};

function newEntry(
  kind: EntryKind,
  id: string,
  given: Readonly<Record<string, string>>,
  subject: SubjectInfo | undefined,
  collection: SourceFile | undefined,
): { readonly file: FileEdit; readonly missing: readonly string[] } {
  refuseWrongValues(kind, given);
  const vocabulary = subject ? vocabularyOf(subject) : undefined;
  const words = (word: string) => (vocabulary as Record<string, string[]> | undefined)?.[word] ?? [];
  if (collection) {
    const { office: _, ...rest } = given;
    const fields = entryFields(kind).filter(({ path }) => path !== "office");
    const { text, missing } = skeleton(kind, fields, rest, words);
    const after = addToCollection(collection.text, id, text);
    if (after !== undefined) return { file: { path: collection.path, before: collection.text, after }, missing };
  }
  const { text, missing } = skeleton(kind, entryFields(kind), given, words);
  const path = `${plural[kind]}/${id}.${kind === "story" ? "md" : "yaml"}`;
  return { file: { path, before: undefined, after: text }, missing };
}

function idFor(kind: EntryKind, id: string | undefined, given: Readonly<Record<string, string>>): string {
  const name = id ?? slug(given.title ?? given["name.display"] ?? given.name ?? given.question ?? "");
  if (name === "") throw new UsageError(`A ${kind} needs an id: thaw new ${kind} <id>.`);
  const named = slugSchema.safeParse(name);
  if (!named.success) throw new UsageError(`"${name}" is no id: ${named.error.issues[0]?.message ?? ""}.`);
  return name;
}

/** Hold what is given against the schema; what is missing is for the author to say. */
function refuseWrongValues(kind: EntryKind, given: Readonly<Record<string, string>>): void {
  for (const [path, value] of Object.entries(given)) {
    if (/^[[{]/.test(value)) continue;
    const parts = path.split(".");
    const draft = parts.reduceRight<unknown>((inner, part) => ({ [part]: inner }), value);
    const wrong = draftSchemas[kind]
      .safeParse(draft)
      .error?.issues.find((issue) => issue.path.join(".").startsWith(path) && issue.path.length >= parts.length);
    if (wrong) throw new UsageError(`--${path} "${value}": ${wrong.message}.`);
  }
}

/** The name under which commander keeps an option: `--foo-bar` as `fooBar`. */
function optionKey(flag: string): string {
  return flag.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
}
