import type { EntryByKind } from "../../model/entry.ts";
import type { Dataset } from "../../query/dataset.ts";
import { createQuoteSearch } from "../../search/create-quote-search.ts";
import { sameRoot, tellingWords } from "../event-names.ts";
import type { Judgement } from "../judgement.ts";
import { sentencesOf, type TextPiece } from "../sentences.ts";
import { statedDates } from "../stated-date.ts";

/** What a review said of a statement like a sentence. */
export interface Reviewed {
  readonly judgements: readonly Judgement[];
  /** Why nothing can be held against the sentence, where a review found so. */
  readonly why?: string;
}

type Statement = EntryByKind["review"]["statements"][number];

/** How much of either sentence the other has to say for the two to be one. */
const LIKENESS_MIN = 0.6;
const COVERAGE_MIN = 0.5;

/** Words that deny. */
export const negation = /\b(?:not|never|no|nobody|none|neither|nor|without)\b|n[’']t\b/i;

const whyNot: Partial<Record<Statement["verdict"], string>> = {
  disputed: "scholars are divided over it",
  interpretive: "it is a judgement, with no fact to check",
  unconfirmed: "a review could not confirm it, nor refute it",
};

/**
 * What reviews found of a statement like this one: told in nearly the same words, of the same people, with no other date, and not denied. Known
 * errors are found again where they are copied or lightly reworded.
 */
export function createReviewed(
  dataset: Dataset,
  figuresIn: (sentence: TextPiece, before: ReadonlySet<string>) => ReadonlySet<string>,
): (sentence: TextPiece, figures: ReadonlySet<string>) => Reviewed {
  const search = createQuoteSearch(dataset);
  const figuresOf = new Map<Statement, ReadonlySet<string>>();
  for (const { statements } of dataset.reviews) {
    let before: ReadonlySet<string> = new Set();
    for (const statement of statements) {
      const [piece] = sentencesOf(statement.says);
      const figures = piece ? figuresIn(piece, before) : new Set<string>();
      figuresOf.set(statement, figures);
      if (figures.size > 0) before = figures;
    }
  }

  return (sentence, figures) => {
    for (const { statement, likeness } of search(sentence.text)) {
      if (likeness < LIKENESS_MIN || coverage(statement.says, sentence.text) < COVERAGE_MIN) continue;
      if (negation.test(statement.says) !== negation.test(sentence.text)) continue;
      if (!samePeople(figuresOf.get(statement) ?? new Set(), figures)) continue;
      if (otherDate(statement.says, sentence.text)) continue;
      const why = whyNot[statement.verdict];
      if (why !== undefined) return { judgements: [], why };
      return {
        judgements: [
          {
            rule: "reviewed",
            verdict: statement.verdict === "supported" ? "agrees" : (statement.verdict as Judgement["verdict"]),
            message: statement.correction,
            claims: statement.rests,
            start: sentence.start,
            end: sentence.end,
          },
        ],
      };
    }
    return { judgements: [] };
  };
}

/** Whether two sentences speak of the same people; a sentence that names nobody may speak of any. */
function samePeople(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return a.size === 0 || b.size === 0 || (a.size === b.size && [...a].every((id) => b.has(id)));
}

/** How much of the telling words of one sentence another has. */
function coverage(of: string, by: string): number {
  const [wanted, words] = [tellingWords(of), tellingWords(by)];
  if (wanted.length === 0) return 0;
  return wanted.filter((word) => words.some((other) => sameRoot(word, other))).length / wanted.length;
}

/** Whether both state a date, and not the same. */
function otherDate(a: string, b: string): boolean {
  const [first, second] = [statedDates(a), statedDates(b)];
  if (first.length === 0 || second.length === 0) return false;
  const key = ({ edtf, month }: (typeof first)[number]) => (month === undefined ? edtf : `month ${month}`);
  return !first.some((one) => second.some((other) => key(one) === key(other) || edtfMonth(one) === edtfMonth(other)));
}

function edtfMonth({ edtf, month }: { edtf?: string; month?: number }): number | undefined {
  return month ?? (edtf && edtf.length >= 7 ? Number(edtf.slice(5, 7)) : undefined);
}
