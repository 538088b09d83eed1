import { MINUTES_PER_DAY } from "../../date/civil.ts";
import { formatDate } from "../../date/format-date.ts";
import { parseDate } from "../../date/parse-date.ts";
import type { Rule } from "../rule.ts";

const YEAR = 365.25 * MINUTES_PER_DAY;

/** The oldest age ever verified is 122 (Jeanne Calment, 1997). */
const LIFE_YEARS_MAX = 123;

/** Younger than this nobody holds an office other than by inheritance. */
const HOLDER_YEARS_MIN = 12;

const brutus = (born: string) => `
name: { display: Marcus Brutus }
role: Senator and conspirator
born: ${born}
died: -0041-10-23
cite: [suetonius]
`;

export const implausibleAge: Rule = {
  id: "implausible-age",
  reason: "Nobody lives longer than anybody ever has, or takes office as a child.",
  explanation: `A life lasts at most ${LIFE_YEARS_MAX} years. Who takes an office is at least ${HOLDER_YEARS_MIN} years old, unless the term says that it was inherited. Both are certain only where even the dates that allow the most do not allow it.`,
  fails: { "figures/brutus.yaml": brutus("-0184-06") },
  passes: { "figures/brutus.yaml": brutus("-0084-06") },
  scope: "entry",
  check({ dataset, report }) {
    for (const figure of dataset.figures) {
      if (!figure.born || !figure.died) continue;
      const years = (parseDate(figure.died.date.edtf).end.min - parseDate(figure.born.date.edtf).start.max) / YEAR;
      if (years <= LIFE_YEARS_MAX) continue;
      report({
        message: `${figure.label} would have lived at least ${Math.floor(years)} years`,
        at: { entry: figure.id, path: ["born"] },
        related: [{ at: { entry: figure.id, path: ["died"] }, message: `died ${formatDate(figure.died.date.edtf)}` }],
      });
    }
    for (const term of dataset.terms) {
      const born = dataset.find("figure", term.figure)?.born;
      if (!born || term.start.how === "inherited") continue;
      const years = (parseDate(term.start.date.edtf).start.max - parseDate(born.date.edtf).start.min) / YEAR;
      if (years >= HOLDER_YEARS_MIN || years < 0) continue;
      report({
        message: `${dataset.label(term.figure)} would have become ${dataset.label(term.office)} at the age of ${Math.floor(years)} at most`,
        at: { entry: term.id, path: ["start"] },
        related: [{ at: { entry: term.figure, path: ["born"] }, message: `born ${formatDate(born.date.edtf)}` }],
      });
    }
  },
};
