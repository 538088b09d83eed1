import { claimSpeechOf } from "../../query/claim-words.ts";
import { claimsOf } from "../../query/claims.ts";
import type { JudgeClause } from "../judgement.ts";

/** Round words for how many, and the number from which none of them is right any more: ten times the next round one. */
const ceilings: readonly (readonly [RegExp, number])[] = [
  [/\bdozens\b/i, 1_000],
  [/(?<!\b(?:tens|dozens) of )\bhundreds\b(?! of (?:thousands|millions))/i, 10_000],
  [/(?<!\b(?:tens|dozens|hundreds) of )\bthousands\b/i, 100_000],
  [/\btens of thousands\b/i, 1_000_000],
];

/** What a number counts, by the words that tell of it. */
const kinds: readonly RegExp[] = [
  /\b(?:execut(?:ed|ions?)|shot|shootings|death sentences)\b/i,
  /\b(?:deport(?:ed|ations?))\b/i,
  /\b(?:famines?|starved|starvation|hunger)\b/i,
];

/** Words that make it a number of some only, or besides others. */
const narrower =
  /\b(?:more|other|others|another|additional|first|also|of (?!people|persons|lives|victims|human|them\b)\p{Ll}+)\b/iu;

/**
 * A number in a round word of what somebody brought about: it cannot be ten times smaller than a part of it that is known. Only where the
 * sentence narrows it by no date, no place and nobody else.
 */
export const judgeMagnitude: JudgeClause = ({ dataset, text, start, mentions, dates }) => {
  const [mention, another] = mentions;
  if (!mention || another || dates.length > 0 || /\d/.test(text)) return [];
  const found = ceilings.flatMap(([words, ceiling]) => {
    const match = words.exec(text);
    return match ? [{ match, ceiling }] : [];
  })[0];
  if (!found || narrower.test(text.slice(found.match.index))) return [];
  const others = [...text.matchAll(/(?<!^)\b\p{Lu}\p{L}+/gu)].filter(
    ({ index }) => index < mention.start || index >= mention.end,
  );
  const told = kinds.filter((kind) => kind.test(text));
  if (others.length > 0 || told.length !== 1) return [];
  const counts = dataset.events
    .filter(({ who }) =>
      who.some(({ figure, role }) => figure === mention.figure.id && dataset.subject.roles[role]?.part !== "none"),
    )
    .flatMap((event) => event.counts.filter(({ what }) => told[0]?.test(what)).map((count) => ({ event, count })));
  const most = counts.reduce<(typeof counts)[number] | undefined>(
    (one, other) => (one && one.count.min >= other.count.min ? one : other),
    undefined,
  );
  if (!most || most.count.min < found.ceiling) return [];
  const claim = claimsOf("event", most.event, dataset.label, claimSpeechOf(dataset.subject)).find(
    ({ id }) => id === most.count.id,
  );
  const at = start + found.match.index;
  return [
    {
      rule: "number",
      verdict: "contradicted",
      message: `${claim?.text}.`,
      claims: [most.count.id],
      start: at,
      end: at + found.match[0].length,
    },
  ];
};
