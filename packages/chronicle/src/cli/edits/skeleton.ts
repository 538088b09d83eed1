import { parseDocument, Scalar, stringify } from "yaml";
import type { EntryKind } from "../../model/subject.ts";
import type { EntryField } from "./entry-fields.ts";

/** The text of a new entry, and what its author has still to say. */
export interface Skeleton {
  readonly text: string;
  readonly missing: readonly string[];
}

/**
 * A new entry: what is given filled in, each required field that is not as a comment that says what it is, and a last comment that names
 * the fields it may also have.
 *
 * @param given values by the path of their field. One that begins with a bracket or a brace is YAML; any other is text.
 * @param words the words of a vocabulary, for hints.
 */
export function skeleton(
  kind: EntryKind,
  fields: readonly EntryField[],
  given: Readonly<Record<string, string>>,
  words: (vocabulary: string) => readonly string[],
): Skeleton {
  const lines: string[] = [];
  let open = "";
  const shown = fields.filter(({ path, required }) => required || given[path] !== undefined);
  for (const field of shown) {
    const [outer = "", inner] = field.path.split(".");
    const within = shown.filter(({ path }) => path.startsWith(`${outer}.`));
    if (inner !== undefined && open !== outer)
      lines.push(`${within.some(({ path }) => given[path] !== undefined) ? "" : "# "}${outer}:`);
    open = inner === undefined ? "" : outer;
    const indent = inner === undefined ? "" : "  ";
    const value = given[field.path];
    lines.push(
      value === undefined
        ? `${within.some(({ path }) => given[path] !== undefined) ? `${indent}# ` : `# ${indent}`}${inner ?? outer}: ${hint(field, words)}`
        : `${indent}${inner ?? outer}: ${written(value)}`,
    );
  }
  const others = fields.filter((field) => !shown.includes(field)).map(({ path }) => path);
  if (Object.keys(given).length > 0) lines.push("");
  lines.push(`# It may also have ${others.join(", ")}.`);
  const text = `${lines.join("\n")}\n`;
  return {
    text: kind === "story" ? `---\n${text}---\n\n` : text,
    missing: shown.filter(({ path }) => given[path] === undefined).map(({ path }) => path),
  };
}

const WORDS_SHOWN_MAX = 12;

function hint({ description, word, oneOf }: EntryField, words: (vocabulary: string) => readonly string[]): string {
  const known = oneOf ?? (word === undefined ? [] : words(word));
  if (known.length === 0) return description;
  const more = known.length > WORDS_SHOWN_MAX ? ", …" : "";
  return `${description} One of ${known.slice(0, WORDS_SHOWN_MAX).join(", ")}${more}`;
}

function written(value: string): string {
  if (!/^[[{]/.test(value)) {
    const scalar = new Scalar(value);
    return stringify(scalar, { schema: "failsafe", lineWidth: 0 }).trimEnd();
  }
  return parseDocument(value, { schema: "failsafe" }).errors.length === 0 ? value : JSON.stringify(value);
}

/** An entry put under `entries:` of a collection, before whatever follows it. `undefined` when the file is none. */
export function addToCollection(collection: string, id: string, entry: string): string | undefined {
  const document = parseDocument(collection, { schema: "failsafe" });
  const entries = document.getIn(["entries"], true) as { flow?: boolean; range?: readonly number[] } | undefined;
  if (document.errors.length > 0 || !entries?.range || entries.flow) return undefined;
  const end = collection.slice(0, entries.range[1]).replace(/\s+$/, "").length;
  const lines = entry
    .trimEnd()
    .split("\n")
    .map((line) => (line === "" ? "" : `    ${line}`));
  return `${collection.slice(0, end)}\n  ${id}:\n${lines.join("\n")}${collection.slice(end) || "\n"}`;
}
