import MiniSearch, { type SearchResult } from "minisearch";
import { formatDate } from "../date/format-date.ts";
import type { EntryByKind } from "../model/entry.ts";
import { type EntryKind, entryKinds, type Subject } from "../model/subject.ts";
import type { Dataset } from "../query/dataset.ts";
import { fold } from "./fold.ts";

/** An entry found. */
export interface SearchHit {
  readonly kind: EntryKind;
  readonly id: string;
  readonly label: string;
  /** A line that tells it from others: a role, a date, a kind. */
  readonly detail: string;
  /** Higher is better; comparable within one answer only. */
  readonly score: number;
}

export interface SearchOptions {
  readonly kinds?: readonly EntryKind[] | undefined;
  /** At most so many hits; 20, unless said. */
  readonly limit?: number | undefined;
}

interface Document {
  readonly key: string;
  readonly kind: EntryKind;
  readonly id: string;
  readonly label: string;
  readonly detail: string;
  readonly names: string;
  readonly text: string;
}

const searched: readonly EntryKind[] = entryKinds.filter((kind) => kind !== "term" && kind !== "relation");
const wordBreak = /[^\p{L}\p{N}\p{M}'’]+/u;

/**
 * A search over the entries of a dataset, by their names in any script or spelling the corpus holds, their titles and their texts.
 * Words may be begun only, or have a letter wrong. The index is made at the call; keep the function that is returned.
 *
 * @example createSearch(content)("хрущев")[0].id // "nikita-khrushchev"
 */
export function createSearch<S extends Subject>(
  dataset: Dataset<S>,
): (query: string, options?: SearchOptions) => SearchHit[] {
  const index = new MiniSearch<Document>({
    idField: "key",
    fields: ["label", "names", "text"],
    storeFields: ["kind", "label", "detail"],
    tokenize: (text) => text.split(wordBreak).filter((word) => word !== ""),
    processTerm: (term) => fold(term) || null,
    searchOptions: {
      boost: { label: 4, names: 3 },
      prefix: (term) => term.length >= 2,
      fuzzy: (term) => (term.length >= 8 ? 2 : term.length >= 4 ? 1 : 0),
      weights: { prefix: 0.5, fuzzy: 0.3 },
      combineWith: "AND",
    },
  });
  for (const kind of searched)
    index.addAll(dataset.all(kind).map((entry) => documentOf(kind, entry as EntryByKind[EntryKind])));

  return (query, { kinds, limit = 20 } = {}) => {
    const filter = kinds && {
      filter: (hit: SearchResult) => kinds.includes(hit.kind),
    };
    const text = query.slice(0, 200);
    const strict = index.search(text, { ...filter });
    const hits = strict.length > 0 ? strict : index.search(text, { ...filter, combineWith: "OR" });
    return hits.slice(0, limit).map(({ id: key, kind, label, detail, score }) => ({
      kind: kind as EntryKind,
      id: String(key).slice(String(kind).length + 1),
      label: label as string,
      detail: detail as string,
      score: Math.round(score * 1000) / 1000,
    }));
  };
}

function documentOf(kind: EntryKind, entry: EntryByKind[EntryKind]): Document {
  return { key: `${kind}:${entry.id}`, kind, id: entry.id, label: entry.label, ...wordsOf(kind, entry) };
}

function wordsOf(kind: EntryKind, entry: EntryByKind[EntryKind]): { detail: string; names: string; text: string } {
  switch (kind) {
    case "figure": {
      const { name, variants, role, summary = "", statements } = entry as EntryByKind["figure"];
      return {
        detail: role,
        names: join([name.full, name.native, ...variants]),
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
        names: join([native, ...names.flatMap(({ name, native: own }) => [name, own])]),
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
