import { formatDate } from "../date/format-date.ts";
import type { EntryByKind } from "../model/entry.ts";
import { type EntryKind, entryKinds } from "../model/kinds.ts";
import type { Subject } from "../model/subject.ts";
import type { Dataset } from "../query/dataset.ts";
import { romanisations } from "./romanise.ts";

/** What can be searched of an entry. */
export interface SearchDocument {
  readonly kind: EntryKind;
  readonly id: string;
  readonly label: string;
  /** A line that tells it from others: a role, a date, a kind. */
  readonly detail: string;
  /** Other names, in other scripts and romanisations too, and dates in words. */
  readonly names: string;
  readonly text: string;
}

/** Terms and relations are found by their figures and offices. */
const searched: readonly EntryKind[] = entryKinds.filter((kind) => kind !== "term" && kind !== "relation");

/** What a search looks through, entry by entry. */
export function searchDocuments<S extends Subject>(dataset: Dataset<S>): SearchDocument[] {
  return searched.flatMap((kind) =>
    dataset
      .all(kind)
      .map((entry) => ({ kind, id: entry.id, label: entry.label, ...wordsOf(kind, entry as EntryByKind[EntryKind]) })),
  );
}

function wordsOf(kind: EntryKind, entry: EntryByKind[EntryKind]): { detail: string; names: string; text: string } {
  switch (kind) {
    case "figure": {
      const { name, variants, role, summary = "", statements } = entry as EntryByKind["figure"];
      return {
        detail: role,
        names: join([name.full, name.native, ...variants, ...inOtherLetters(name.native)]),
        text: join([role, summary, ...texts(statements)]),
      };
    }
    case "event": {
      const event = entry as EntryByKind["event"];
      const date = formatDate(event.time.effective.date.edtf);
      return { detail: date, names: date, text: join([event.summary, event.significance, ...texts(event.statements)]) };
    }
    case "organization":
    case "office":
    case "place": {
      const { names, native, summary, statements } = entry as EntryByKind["place"];
      return {
        detail: names.map(({ name }) => name).join(", "),
        names: join([
          native,
          ...names.flatMap(({ name, native: own }) => [name, own]),
          ...(kind === "place" ? inOtherLetters(native) : []),
        ]),
        text: join([summary, ...texts(statements)]),
      };
    }
    case "source": {
      const source = entry as EntryByKind["source"];
      const people = [...source.authors, ...source.editors].map((name) =>
        "literal" in name ? name.literal : join([name.given, name.family]),
      );
      return {
        detail: source.title,
        names: join([source.title, source.titleNative, ...people]),
        text: join([source.containerTitle, source.publisher, source.note]),
      };
    }
    case "dispute": {
      const { summary = "", positions, why } = entry as EntryByKind["dispute"];
      return { detail: summary, names: "", text: join([summary, why, ...positions.map(({ statement }) => statement)]) };
    }
    case "review": {
      const { summary = "", statements } = entry as EntryByKind["review"];
      return {
        detail: summary,
        names: "",
        text: join([summary, ...statements.flatMap(({ says, correction }) => [says, correction])]),
      };
    }
    case "story": {
      const { summary = "", blocks } = entry as EntryByKind["story"];
      const sentences = blocks.flatMap((block) =>
        block.type === "heading" ? [block.text] : block.sentences.map(({ html }) => html.replace(/<[^>]+>/g, "")),
      );
      return { detail: summary, names: "", text: join(sentences) };
    }
    default:
      return { detail: "", names: "", text: "" };
  }
}

function texts(statements: readonly { text: string }[]): string[] {
  return statements.map(({ text }) => text);
}

function join(parts: readonly (string | undefined)[]): string {
  return parts.filter((part) => part !== undefined).join(" ");
}

function inOtherLetters(native = ""): string[] {
  return native.split(/[^\p{L}\p{M}]+/u).flatMap(romanisations);
}
