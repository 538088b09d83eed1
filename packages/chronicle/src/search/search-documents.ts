import { dateLocaleOf, formatDate } from "../date/format-date.ts";
import type { DateLocale } from "../date/language.ts";
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
export const searchedKinds: readonly EntryKind[] = entryKinds.filter((kind) => kind !== "term" && kind !== "relation");

/** What a search looks through, entry by entry. */
export function searchDocuments<S extends Subject>(dataset: Dataset<S>): SearchDocument[] {
  const locale = dateLocaleOf(dataset.subject.language);
  return searchedKinds.flatMap((kind) =>
    dataset.all(kind).map((published) => {
      const entry = published as EntryByKind[EntryKind];
      return {
        kind,
        id: entry.id,
        label: entry.label,
        detail: detailOf(kind, entry, locale),
        ...wordsOf(kind, entry, locale),
      };
    }),
  );
}

/** A line that tells an entry from others: a role, a date, a kind. */
export function detailOf(kind: EntryKind, entry: EntryByKind[EntryKind], locale: DateLocale): string {
  switch (kind) {
    case "figure":
      return (entry as EntryByKind["figure"]).role;
    case "event":
      return formatDate((entry as EntryByKind["event"]).time.effective.date.edtf, { locale });
    case "organization":
    case "office":
    case "place":
      return (entry as EntryByKind["place"]).names.map(({ name }) => name).join(", ");
    case "source":
      return (entry as EntryByKind["source"]).title;
    case "dispute":
    case "review":
    case "story":
      return (entry as EntryByKind["dispute"]).summary ?? "";
    default:
      return "";
  }
}

function wordsOf(kind: EntryKind, entry: EntryByKind[EntryKind], locale: DateLocale): { names: string; text: string } {
  switch (kind) {
    case "figure": {
      const { name, variants, role, summary = "", statements } = entry as EntryByKind["figure"];
      return {
        names: join([name.full, name.native, ...variants, ...inOtherLetters(name.native)]),
        text: join([role, summary, ...texts(statements)]),
      };
    }
    case "event": {
      const event = entry as EntryByKind["event"];
      return {
        names: detailOf(kind, entry, locale),
        text: join([event.summary, event.significance, ...texts(event.statements)]),
      };
    }
    case "organization":
    case "office":
    case "place": {
      const { names, native, summary, statements } = entry as EntryByKind["place"];
      return {
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
        names: join([source.title, source.titleNative, ...people]),
        text: join([source.containerTitle, source.publisher, source.note]),
      };
    }
    case "dispute": {
      const { summary = "", positions, why } = entry as EntryByKind["dispute"];
      return { names: "", text: join([summary, why, ...positions.map(({ statement }) => statement)]) };
    }
    case "review": {
      const { summary = "", statements } = entry as EntryByKind["review"];
      return {
        names: "",
        text: join([summary, ...statements.flatMap(({ says, correction }) => [says, correction])]),
      };
    }
    case "story": {
      const { blocks } = entry as EntryByKind["story"];
      const sentences = blocks.flatMap((block) =>
        block.type === "heading" ? [block.text] : block.sentences.map(({ html }) => html.replace(/<[^>]+>/g, "")),
      );
      return { names: "", text: join(sentences) };
    }
    default:
      return { names: "", text: "" };
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
