import MiniSearch from "minisearch";
import type { EntryByKind } from "../model/entry.ts";
import type { Subject } from "../model/subject.ts";
import type { Dataset } from "../query/dataset.ts";
import { fold } from "./fold.ts";
import { idle } from "./question.ts";

/** A statement that a review judged, as near to a quotation as `likeness` says. */
export interface ReviewedStatement<S extends Subject = Subject> {
  /** Id of the review. */
  readonly review: S["review"];
  readonly statement: EntryByKind<S>["review"]["statements"][number];
  /** How much of what the quotation says the statement says too, weighed by how telling its words are: from 0 to 1. */
  readonly likeness: number;
}

/** Statements like a quotation, the likest first. */
export type QuoteSearch<S extends Subject = Subject> = (quote: string) => readonly ReviewedStatement<S>[];

/** Below this, two sentences have a subject in common and no more. */
const LIKENESS_MIN = 0.45;
const QUOTE_LENGTH_MAX = 1_000;
/** A word that no statement has tells more than any that some have. */
const UNKNOWN_COUNT = 0.5;

/**
 * Finds out whether somebody has said a thing that a review judged: by the telling words that a quotation shares with statements under
 * review, whatever their order, with a letter wrong or another ending. It compares words and not meanings: read the verdict beside the
 * statement it was given for. Keep the function that is returned.
 *
 * @example createQuoteSearch(content)("Stalin died in February 1953")[0]?.statement.verdict // "contradicted"
 */
export function createQuoteSearch<S extends Subject>(dataset: Dataset<S>): QuoteSearch<S> {
  const statements = dataset.reviews.flatMap(({ id, statements }) =>
    statements.map((statement) => ({ review: id as S["review"], statement })),
  );
  const index = new MiniSearch<{ key: number; says: string }>({
    idField: "key",
    fields: ["says"],
    tokenize: wordsOf,
    processTerm: (word) => word,
  });
  index.addAll(statements.map(({ statement }, key) => ({ key, says: statement.says })));
  const counts = new Map<string, number>();
  for (const { statement } of statements)
    for (const word of new Set(wordsOf(statement.says))) counts.set(word, (counts.get(word) ?? 0) + 1);
  const weightOf = (word: string) => Math.log(1 + statements.length / (counts.get(word) ?? UNKNOWN_COUNT));

  return (quote) => {
    const words = [...new Set(wordsOf(quote.slice(0, QUOTE_LENGTH_MAX)))];
    if (words.length === 0) return [];
    const found = new Map<number, Map<string, number>>();
    for (const word of words) {
      for (const { id, terms } of index.search(word, {
        fuzzy: fuzzOf(word),
        prefix: word.length >= 5 && !isNumber(word),
      })) {
        const shared = found.get(id) ?? new Map<string, number>();
        found.set(id, shared.set(word, Math.max(...terms.map((term) => Math.min(weightOf(term), weightOf(word))))));
      }
    }
    const whole = words.reduce((sum, word) => sum + weightOf(word), 0);
    return [...found]
      .map(([key, shared]) => ({ key, likeness: sumOf(shared.values()) / whole }))
      .filter(({ likeness }) => likeness >= LIKENESS_MIN)
      .sort((a, b) => b.likeness - a.likeness || a.key - b.key)
      .flatMap(({ key, likeness }) => {
        const statement = statements[key];
        return statement ? [{ ...statement, likeness: Math.round(likeness * 100) / 100 }] : [];
      });
  };
}

function wordsOf(text: string): string[] {
  return text
    .split(/[^\p{L}\p{N}\p{M}'’]+/u)
    .map((word) => fold(word.replace(/['’]s$/, "")))
    .filter((word) => word !== "" && !idle.has(word));
}

/** Another number is another statement. */
function fuzzOf(word: string): number {
  return isNumber(word) || word.length < 5 ? 0 : word.length >= 9 ? 2 : 1;
}

function isNumber(word: string): boolean {
  return /^\d+$/.test(word);
}

function sumOf(values: Iterable<number>): number {
  let sum = 0;
  for (const value of values) sum += value;
  return sum;
}
