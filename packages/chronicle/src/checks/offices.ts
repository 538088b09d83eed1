import { MINUTES_PER_DAY } from "../date/civil.ts";
import { compareDates, type Extent, isBefore, overlaps } from "../date/compare.ts";
import { formatDate } from "../date/format-date.ts";
import type { Term } from "../model/term.ts";
import type { Dataset } from "../query/dataset.ts";
import { holdersOf } from "../query/figures.ts";
import { periodExtent, termExtent } from "../query/power.ts";
import type { Rule } from "./rule.ts";

export const termOverlap: Rule = {
  id: "term-overlap",
  reason: "An exclusive office has one holder at a time.",
  check({ dataset, report }) {
    for (const office of dataset.offices) {
      if (office.seats === null) continue;
      const terms = holdersOf(dataset, office.id).filter((term) => !term.acting);
      for (const [index, term] of terms.entries()) {
        const rivals = terms
          .slice(0, index)
          .filter((earlier) => overlaps(termExtent(earlier), termExtent(term)) === "certainly");
        if (rivals.length < office.seats) continue;
        const same = rivals.some((earlier) => earlier.figure === term.figure);
        report({
          message: `${office.label} has ${office.seats === 1 ? "one seat" : `${office.seats} seats`}: ${who(dataset, term)} takes it on ${formatDate(term.start.date.edtf)} while ${list(rivals.map((earlier) => holding(dataset, earlier)))}`,
          at: { entry: term.id, path: ["start"] },
          related: rivals.map((earlier) => ({
            at: { entry: earlier.id, path: [earlier.end ? "end" : "start"] },
            message: holding(dataset, earlier),
          })),
          suggestion: same ? "the same person twice: one term, or an end to the first" : undefined,
        });
      }
    }
  },
};

export const termGap: Rule = {
  id: "term-gap",
  reason: "In an exclusive office that is followed day by day, a time without a holder is a declared vacancy.",
  check({ dataset, report }) {
    const period = { start: dataset.subject.period, extent: asWhole(dataset.subject.period) };
    for (const office of dataset.offices) {
      if (office.seats !== 1 || !office.tracked) continue;
      const terms = [...holdersOf(dataset, office.id)].sort((a, b) => compareDates(termExtent(a), termExtent(b)));
      let held: { until: number; term: Term } | undefined;
      for (const term of terms) {
        const { start, end } = termExtent(term);
        if (held?.term.end && start.min - held.until > MINUTES_PER_DAY) {
          const gap: Extent = { start: { min: held.until, max: held.until }, end: { min: start.min, max: start.min } };
          const inPeriod = overlaps(gap, period.extent) !== "no";
          const declared = office.vacancies.some((vacancy) => overlaps(periodExtent(vacancy), gap) !== "no");
          if (inPeriod && !declared) {
            report({
              message: `${office.label} has no holder between ${holding(dataset, held.term)} and ${who(dataset, term)} from ${formatDate(term.start.date.edtf)}`,
              at: { entry: term.id, path: ["start"] },
              related: [
                {
                  at: { entry: held.term.id, path: ["end"] },
                  message: `${who(dataset, held.term)}: ended ${formatDate(held.term.end.date.edtf)}`,
                },
              ],
              suggestion: `add the missing term, or declare the time under vacancies: in ${office.id}`,
            });
          }
        }
        if (!held || end.max > held.until) held = { until: end.max, term };
      }
    }
  },
};

export const officeNotExisting: Rule = {
  id: "office-not-existing",
  reason: "An office is held while it exists.",
  check({ dataset, report }) {
    for (const term of dataset.terms) {
      const office = dataset.find("office", term.office);
      if (!office) continue;
      const { from, to } = office.existed;
      if (from && isBefore(term.start.date.edtf, from.date.edtf) === "certainly") {
        report({
          message: `${term.label} begins on ${formatDate(term.start.date.edtf)}, but the office dates from ${formatDate(from.date.edtf)}`,
          at: { entry: term.id, path: ["start"] },
          related: [
            {
              at: { entry: office.id, path: ["existed", "from"] },
              message: `${office.label}: from ${formatDate(from.date.edtf)}`,
            },
          ],
        });
      }
      const last = term.end ?? term.start;
      if (to && isBefore(to.date.edtf, last.date.edtf) === "certainly") {
        report({
          message: `${term.label} lasts until ${formatDate(last.date.edtf)}, but the office ended on ${formatDate(to.date.edtf)}`,
          at: { entry: term.id, path: [term.end ? "end" : "start"] },
          related: [
            {
              at: { entry: office.id, path: ["existed", "to"] },
              message: `${office.label}: until ${formatDate(to.date.edtf)}`,
            },
          ],
        });
      }
    }
  },
};

export const termEventMismatch: Rule = {
  id: "term-event-mismatch",
  reason: "A term that an event began or ended begins or ends when that event happened.",
  check({ dataset, report }) {
    for (const term of dataset.terms) {
      for (const side of ["start", "end"] as const) {
        const claim = term[side];
        const event = claim?.event === undefined ? undefined : dataset.find("event", claim.event);
        if (!claim || !event) continue;
        const times = [event.time.effective, event.time.decided].filter((time) => time !== undefined);
        if (times.some((time) => overlaps(time.date.edtf, claim.date.edtf) !== "no")) continue;
        report({
          message: `${term.label}: its ${side}, ${formatDate(claim.date.edtf)}, is put down to ${event.label}, which happened on ${formatDate(event.time.effective.date.edtf)}`,
          at: { entry: term.id, path: [side] },
          related: [
            {
              at: { entry: event.id, path: ["time", "effective"] },
              message: `${event.label}: ${formatDate(event.time.effective.date.edtf)}`,
            },
          ],
        });
      }
    }
  },
};

function asWhole(edtf: string): Extent {
  const { start, end } = periodExtent({
    from: { edtf, earliest: null, latest: null },
    to: { edtf, earliest: null, latest: null },
  });
  return { start: { min: start.min, max: start.min }, end: { min: end.max, max: end.max } };
}

function who(dataset: Dataset, term: Term): string {
  return dataset.label(term.figure);
}

function holding(dataset: Dataset, term: Term): string {
  return `${who(dataset, term)} holds it ${term.end ? `until ${formatDate(term.end.date.edtf)}` : term.open ? "beyond the period" : "with no known end"}`;
}

function list(items: readonly string[]): string {
  return items.length < 2 ? items.join("") : `${items.slice(0, -1).join(", ")} and ${items.at(-1)}`;
}
