import { isBefore } from "../../date/compare.ts";
import { findDatesInText } from "../../date/find-dates-in-text.ts";
import { formatDate } from "../../date/format-date.ts";
import { MONTHS, monthNumber } from "../../date/months.ts";
import { safeParseDate } from "../../date/parse-date.ts";
import type { EntryByKind } from "../../model/entry.ts";
import type { Dataset } from "../../query/dataset.ts";
import { detentionsOf } from "../../query/detentions.ts";
import { actors, type Judgement } from "../judgement.ts";
import type { Mention } from "../mentions.ts";
import type { TextPiece } from "../sentences.ts";

/** A stretch of time that a text speaks of, by the last date of it. */
export interface Span {
  /** EDTF, with its year. */
  readonly until: string;
}

const bound = /\b(?:until|till|up to|through to)\s+(?:the end of\s+)?/gi;
const month = new RegExp(`^(?:\\d{1,2} )?(${MONTHS.join("|")})\\b`);
const whole =
  /\b[Tt]hroughout\b(?!\s+(?:the|this|that|his|her|their|its|\p{Lu}))|\b(?:all|the whole|All|The whole) (?:that|this|the) time\b/u;
/** To be or to stay something; "was honoured as a leader" is what others did. */
const holding =
  /\b(?:(?:was|were|is)(?!\s+(?:\w+ly\s+)?(?:\w+ed|held|seen|known|kept|shown|made|thought|taken|written)\b)|remained|stayed|continued|served|ruled|governed|led)\b/i;
/** What nobody is who sits in prison or lies in a grave. */
const position =
  /\b(?:leaders?|leadership|rulers?|ruled|governed|led|in (?:office|power|charge)|power|government|members?|ministers?|secretary|chairman|premier|president|head(?:ed)?|deputy)\b/i;

/**
 * The stretch of time that a sentence speaks of: what it says it lasted until. A month without a year is the first after a death that is named, or
 * after another date of the sentence.
 */
export function spanOf(sentence: TextPiece, mentions: readonly Mention[]): Span | undefined {
  const [first, another] = sentence.text.matchAll(bound);
  if (!first || another) return undefined;
  const rest = sentence.text.slice(first.index + first[0].length);
  const dated = findDatesInText(rest).find(({ start }) => start === 0)?.edtf;
  if (dated !== undefined && !dated.startsWith("XXXX")) return safeParseDate(dated).ok ? { until: dated } : undefined;
  const number = monthNumber(month.exec(rest)?.[1] ?? "");
  const from = beginning(sentence.text.slice(0, first.index), mentions);
  if (number === undefined || from === undefined || !/^\d{4}/.test(from)) return undefined;
  const [year, after] = [Number(from.slice(0, 4)), Number(from.slice(5, 7) || 12)];
  return { until: `${number > after ? year : year + 1}-${String(number).padStart(2, "0")}` };
}

/** From when: a date that is named, or the death of somebody who is. */
function beginning(text: string, mentions: readonly Mention[]): string | undefined {
  const dated = findDatesInText(text)
    .filter(({ edtf }) => /^\d{4}/.test(edtf))
    .at(-1)?.edtf;
  if (dated !== undefined) return dated;
  const dead = mentions.find(
    ({ start, end }) => /\bdeath of\s+$/i.test(text.slice(0, start)) || /^[’']s death\b/i.test(text.slice(end)),
  );
  return dead?.figure.died?.date.edtf;
}

/**
 * Whether somebody can have held power or a post through a whole stretch of time: not who was arrested or died before its end. The stretch is
 * the sentence's own, or, where it says "throughout", the last that was spoken of.
 */
export function judgeSpan(
  dataset: Dataset,
  sentence: TextPiece,
  mentions: readonly Mention[],
  meant: EntryByKind["figure"] | undefined,
  spoken: Span | undefined,
): Judgement[] {
  const { text } = sentence;
  const own = spanOf(sentence, mentions);
  const span = own ?? (whole.test(text) ? spoken : undefined);
  if (!span || !holding.test(text) || !position.test(text)) return [];
  const acting = actors(text, mentions);
  const figure = acting[0]?.figure ?? (mentions.length === 0 ? meant : undefined);
  if (!figure || acting.some((one) => one.figure !== figure)) return [];
  const { died } = figure;
  const arrest = detentionsOf(dataset)
    .get(figure.id)
    ?.find(({ from, to }) => isBefore(from.time.effective.date.edtf, span.until) === "certainly" && !to)?.from;
  const isDead = died && isBefore(died.date.edtf, span.until) === "certainly";
  if (!arrest && !isDead) return [];
  const message = arrest
    ? `${arrest.title}, ${formatDate(arrest.time.effective.date.edtf)}.`
    : `${figure.label} died ${formatDate(died?.date.edtf ?? "")}.`;
  const claims = [...(arrest ? [arrest.time.effective.id] : []), ...(isDead && died ? [died.id] : [])];
  return [{ rule: "span", verdict: "contradicted", message, claims, start: sentence.start, end: sentence.end }];
}
