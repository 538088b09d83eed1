import { MINUTES_PER_DAY } from "../../date/civil.ts";
import { compareDates, overlaps, wholeOf } from "../../date/compare.ts";
import { formatDate } from "../../date/format-date.ts";
import { isoMoment } from "../../date/parse-date.ts";
import type { Office } from "../../model/office.ts";
import { holdersOf } from "../../query/figures.ts";
import { periodExtent, termExtent } from "../../query/term-extent.ts";
import type { Location } from "../finding.ts";
import type { Rule } from "../rule.ts";

interface Gap {
  /** Moments between which certainly nobody held the office. */
  readonly from: number;
  readonly to: number;
  /** The term before, whose end opens the gap; the office itself at the beginning. */
  readonly after: Location;
  readonly before: Location;
}

export const termGap: Rule = {
  id: "term-gap",
  reason: "In an exclusive office that is followed day by day, a time without a holder is a declared vacancy.",
  explanation:
    "An office with one seat that is followed day by day (`tracked: true`) has a holder on each day of the subject's period on which it existed, or the time is listed under its `vacancies`.",
  fails: {
    "offices/dictator.yaml": `
name: Dictator
kind: magistracy
organization: senate
seats: 1
tracked: true
rank: 1
cite: [suetonius]
`,
  },
  passes: {
    "offices/dictator.yaml": `
name: Dictator
kind: magistracy
organization: senate
seats: 1
tracked: true
rank: 1
vacancies:
  - { from: -0043-03-16, note: never filled again }
cite: [suetonius]
`,
  },
  absence: true,
  reads: ["office", "term", "figure"],
  check({ dataset, report }) {
    const period = wholeOf(dataset.subject.period);
    for (const office of dataset.offices) {
      if (office.seats !== 1 || !office.tracked) continue;
      const existed = periodExtent({ from: office.existed.from?.date, to: office.existed.to?.date });
      const followed = {
        from: Math.max(period.start.min, existed.start.max),
        to: Math.min(period.end.max, existed.end.min),
      };
      for (const gap of gaps(office, holdersOf(dataset, office.id), followed)) {
        const extent = { start: { min: gap.from, max: gap.from }, end: { min: gap.to, max: gap.to } };
        if (office.vacancies.some((vacancy) => overlaps(periodExtent(vacancy), extent) !== "no")) continue;
        report({
          message: `Nobody holds ${office.label} between ${day(gap.from)} and ${day(gap.to)}, and no vacancy is declared`,
          at: gap.before,
          related: [{ at: gap.after, message: `the last that is known of it is on ${day(gap.from)}` }],
          suggestion: `add the missing term, or declare the time under vacancies: in ${office.id}`,
        });
      }
    }
  },
};

function* gaps(
  office: Office,
  terms: ReturnType<typeof holdersOf>,
  followed: { from: number; to: number },
): Generator<Gap> {
  let until = followed.from;
  let last: Location = { entry: office.id, path: ["existed", "from"] };
  for (const term of [...terms].sort((a, b) => compareDates(termExtent(a), termExtent(b)))) {
    const { start, end } = termExtent(term);
    const next = Math.min(start.min, followed.to);
    if (next - until > MINUTES_PER_DAY)
      yield { from: until, to: next, after: last, before: { entry: term.id, path: ["start"] } };
    if (end.max <= until) continue;
    until = end.max;
    last = { entry: term.id, path: ["end"] };
  }
  if (followed.to - until > MINUTES_PER_DAY)
    yield { from: until, to: followed.to, after: last, before: { entry: office.id, path: [] } };
}

function day(moment: number): string {
  const iso = isoMoment(moment);
  return iso === null ? "an unknown day" : formatDate(iso);
}
