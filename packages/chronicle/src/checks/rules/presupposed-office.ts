import { overlaps } from "../../date/compare.ts";
import { formatDate } from "../../date/format-date.ts";
import { holdersOf } from "../../query/figures.ts";
import { termExtent } from "../../query/term-extent.ts";
import { onDate } from "../on-date.ts";
import type { Rule } from "../rule.ts";

const offices = {
  "offices/consul.yaml":
    "name: Consul\nkind: magistracy\norganization: senate\npresupposes: [senator]\ncite: [suetonius]\n",
  "offices/senator.yaml": "name: Senator\nkind: magistracy\norganization: senate\ncite: [suetonius]\n",
  "terms/consul.yaml":
    "office: consul\ncite: [suetonius]\nentries:\n  brutus-consul: { figure: brutus, start: -0042-01-01, end: -0042-12-31 }\n",
};

const senator = (start: string) =>
  `office: senator\ncite: [suetonius]\nentries:\n  brutus-senator: { figure: brutus, start: ${start}, end: -0041-10-23 }\n`;

export const presupposedOffice: Rule = {
  id: "presupposed-office",
  reason: "Who takes an office that presupposes another holds that other.",
  explanation:
    "An office lists under `presupposes` the offices one had to hold to hold it, as a seat in a party's presidium presupposed one in its central committee. Where the corpus has terms of the presupposed office, a new holder is among them at the time. Where it has none at all, nothing is known and nothing is said.",
  absence: true,
  fails: { ...offices, "terms/senator.yaml": senator("-0042-03-01") },
  passes: { ...offices, "terms/senator.yaml": senator("-0055") },
  reads: ["office", "term", "figure"],
  check({ dataset, report }) {
    for (const office of dataset.offices) {
      for (const presupposed of office.presupposes) {
        const known = holdersOf(dataset, presupposed);
        if (known.length === 0) continue;
        for (const term of holdersOf(dataset, office.id)) {
          const own = known.filter(({ figure }) => figure === term.figure);
          if (own.some((other) => overlaps(termExtent(other), term.start.date.edtf) !== "no")) continue;
          report({
            message: `${dataset.label(term.figure)} becomes ${office.label} ${onDate(term.start.date.edtf)} without being ${dataset.label(presupposed)}`,
            at: { entry: term.id, path: ["start"] },
            related: [
              {
                at: { entry: office.id, path: ["presupposes"] },
                message: `${office.label} presupposes ${dataset.label(presupposed)}`,
              },
              ...own.map((other) => ({
                at: { entry: other.id, path: ["start"] },
                message: `${other.label}: from ${formatDate(other.start.date.edtf)}`,
              })),
            ],
          });
        }
      }
    }
  },
};
