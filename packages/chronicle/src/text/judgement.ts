import type { EntryByKind } from "../model/entry.ts";
import type { Dataset } from "../query/dataset.ts";
import type { Mention } from "./mentions.ts";
import type { TextPiece } from "./sentences.ts";
import type { StatedDate } from "./stated-date.ts";

/** By what a piece of a text was judged. */
export const textRules = [
  "name",
  "life",
  "event",
  "office",
  "span",
  "succession",
  "deed",
  "number",
  "reviewed",
] as const;

export type TextRule = (typeof textRules)[number];

/** What the dataset says to a piece of a text. */
export interface Judgement {
  readonly rule: TextRule;
  /** `contradicted`: both cannot be true; `imprecise`: a true core with a wrong or loose detail, as a review found; `agrees`. */
  readonly verdict: "contradicted" | "imprecise" | "agrees";
  /** What is known, in a sentence. */
  readonly message: string;
  /** Ids of the claims that say so. */
  readonly claims: readonly string[];
  /** Where in the text, in UTF-16 units. */
  readonly start: number;
  readonly end: number;
}

/** A clause, with who and what it speaks of. */
export interface Clause extends TextPiece {
  readonly dataset: Dataset;
  readonly mentions: readonly Mention[];
  readonly dates: readonly StatedDate[];
  /** Who `he`, `she`, `his` or `her` is, where the clause says so and names nobody before. */
  readonly pronoun?: { readonly figure: EntryByKind["figure"]; readonly start: number } | undefined;
}

/** Holds a clause against the dataset. Nothing, where the rule has nothing to say. */
export type JudgeClause = (clause: Clause) => Judgement[];

const prepositions =
  "of with by to for against from on in at under about after before than like between and or into over".split(" ");

/** Words after which a name is not that of whoever acts: in lower case, or as the first of a sentence. */
const governed = new RegExp(
  `(?:^|[\\s(])(?:${prepositions.map((word) => `[${word.charAt(0).toUpperCase()}${word.charAt(0)}]${word.slice(1)}`).join("|")})\\s+(?:the\\s+)?(?:\\p{Ll}+\\s+)?$`,
  "u",
);

/** How far before a name it is looked for: no preposition stands farther off. */
const GOVERNING = 60;

/**
 * The names in a text that may be those of whoever acts: no owners of what is spoken of, and none behind a preposition. Of names that only "and"
 * joins, all act or none.
 */
export function actors(text: string, mentions: readonly Mention[]): Mention[] {
  let before: { readonly end: number; readonly acts: boolean } | undefined;
  return mentions.filter(({ start, end, possessive }) => {
    const joined = before && /^ and $/.test(text.slice(before.end, start)) ? before : undefined;
    const acts =
      !possessive && (joined ? joined.acts : !governed.test(text.slice(Math.max(0, start - GOVERNING), start)));
    before = { end, acts };
    return acts;
  });
}

/** Who acts before a place in the clause: the last who is named there, or is meant by a pronoun. */
export function subjectBefore(clause: Clause, place: number): EntryByKind["figure"] | undefined {
  const named = clause.mentions.filter(({ end }) => end <= place);
  if (named.length > 0) return actors(clause.text, named).at(-1)?.figure;
  return clause.pronoun && clause.pronoun.start < place ? clause.pronoun.figure : undefined;
}
