import { daysBetween } from "../../date/duration.ts";
import { formatDate } from "../../date/format-date.ts";
import type { EntryByKind } from "../../model/entry.ts";
import type { Dataset } from "../../query/dataset.ts";
import { termsOf } from "../../query/figures.ts";
import type { Clause, JudgeClause, Judgement } from "../judgement.ts";
import { fits } from "../stated-date.ts";
import { officeIn, succeeds } from "./office.ts";

const isPassive = /\b(?:was|were|been|being|is)\s+$/i;
/** The new holder may come a little before the old one is gone, and a seat may stand empty for a while. */
const DAYS = { before: 60, after: 400 };

/** Who came after whom in an office that one person holds. */
export const judgeSuccession: JudgeClause = (clause) => {
  const verb = succeeds.exec(clause.text);
  if (!verb) return [];
  const end = verb.index + verb[0].length;
  const before = actorAt(clause, verb.index);
  const after = clause.mentions.find(({ start }) => start >= end);
  if (!before || !after || clause.text.slice(end, after.start).trim() !== byOf(clause, verb.index)) return [];
  if (/^took$/i.test(verb[0]) && !/^[’']s (?:place|post|office|seat|job)/.test(clause.text.slice(after.end))) return [];
  const passive = isPassive.test(clause.text.slice(0, verb.index));
  const [heir, former] = passive ? [after.figure, before] : [before, after.figure];
  if (heir === former) return [];
  const named = officeIn(clause.dataset, clause.text)?.office.id;
  const shared = offices(clause.dataset, former.id).filter((id) => named === undefined || id === named);
  const place = { start: clause.start + verb.index, end: clause.start + after.end };
  const followed = shared.flatMap((office) => steps(clause.dataset, office, heir.id, former.id));
  const [date, another] = clause.dates;
  const wrongDay =
    date !== undefined &&
    another === undefined &&
    !followed.some(({ start }) => [start, ...start.rivals].some((one) => fits(date, one.date)));
  if (followed.length > 0 && wrongDay) {
    const told = followed.map(
      ({ office, start }) =>
        `${heir.label} came after ${former.label} as ${clause.dataset.label(office)} on ${formatDate(start.date.edtf)}.`,
    );
    return [
      judgement(
        "contradicted",
        told.join(" "),
        followed.map(({ start }) => start.id),
      ),
    ];
  }
  if (followed.length > 0)
    return [
      judgement(
        "agrees",
        `${heir.label} came after ${former.label} in an office.`,
        followed.map(({ start }) => start.id),
      ),
    ];
  const wanted = named === undefined ? "an office that one person holds" : clause.dataset.label(named);
  const ends = termsOf(clause.dataset, former.id).flatMap(({ office, end: last }) =>
    last && shared.includes(office) ? [last.id] : [],
  );
  const starts = termsOf(clause.dataset, heir.id).flatMap(({ office, start }) => (office === named ? [start.id] : []));
  if (ends.length === 0 && starts.length === 0) return [];
  return [
    judgement(
      "contradicted",
      `${heir.label} did not follow ${former.label} in ${wanted}.`,
      [...starts, ...ends].slice(0, 6),
    ),
  ];

  function judgement(verdict: Judgement["verdict"], message: string, claims: readonly string[]): Judgement {
    return { rule: "succession", verdict, message, claims, ...place };
  }
};

/** Who is named right before the verb, but for helping words. */
function actorAt({ text, mentions, pronoun }: Clause, verb: number): EntryByKind["figure"] | undefined {
  const helping =
    /^[\s,]*(?:(?:was|were|had|has|have|been|then|later|soon|also|thus|formally|eventually|finally|who|would|in turn)\s+)*$/;
  const last = mentions.filter(({ end }) => end <= verb).at(-1);
  if (last) return !last.possessive && helping.test(text.slice(last.end, verb)) ? last.figure : undefined;
  return pronoun?.figure;
}

/** What may stand between the verb and the other name. */
function byOf({ text }: Clause, verb: number): string {
  return isPassive.test(text.slice(0, verb)) ? "by" : "";
}

/** Offices of one seat that somebody held. */
function offices(dataset: Dataset, figure: string): string[] {
  const held = termsOf(dataset, figure).map(({ office }) => office);
  return [...new Set(held)].filter((id) => dataset.find("office", id)?.seats === 1);
}

function steps(dataset: Dataset, office: string, heir: string, former: string): EntryByKind["term"][] {
  const own = termsOf(dataset, heir).filter((term) => term.office === office);
  return termsOf(dataset, former)
    .filter((term) => term.office === office)
    .flatMap((term) => {
      const last = term.end;
      if (!last) return [];
      const next = own.find(({ start }) => {
        const { min, max } = daysBetween(last.date.edtf, start.date.edtf);
        return max >= -DAYS.before && min <= DAYS.after;
      });
      return next ?? [];
    });
}
