import { isBefore } from "../../date/compare.ts";
import { formatDate } from "../../date/format-date.ts";
import { contradiction } from "../contradiction.ts";
import { onDate } from "../on-date.ts";
import type { Rule } from "../rule.ts";

const patron = (since: string, until: string) =>
  `entries:\n  caesar-patron-of-brutus: { from: caesar, to: brutus, kind: patron, since: ${since}, until: ${until}, cite: [suetonius] }\n`;

export const relationOutsideLives: Rule = {
  id: "relation-outside-lives",
  reason: "A relation between two people holds while both live.",
  explanation:
    "A relation begins after both were born and ends no later than the first of the two dies. Kinds that outlast a life, such as a judgement passed on the dead, are `posthumous: true` in `subject.yaml`.",
  possibly: true,
  fails: { "relations/rome.yaml": patron("-0047", "-0042-06-01") },
  passes: { "relations/rome.yaml": patron("-0047", "-0043-03-15") },
  scope: "entry",
  check({ dataset, report }) {
    for (const relation of dataset.relations) {
      if (dataset.subject.relationKinds[relation.kind]?.posthumous) continue;
      for (const side of ["from", "to"] as const) {
        const figure = dataset.find("figure", relation[side]);
        if (!figure) continue;
        const { since, until } = relation;
        const [first, last] = [since ?? until, until ?? since];
        const early = first && figure.born && contradiction(isBefore, "certainly", first.edtf, figure.born.date.edtf);
        if (early)
          report({
            certainty: early,
            message: `${relation.label} ${onDate(first.edtf)}: ${figure.label} was not born until ${formatDate(figure.born?.date.edtf ?? "")}`,
            at: { entry: relation.id, path: [since ? "since" : "until"] },
            related: [{ at: { entry: figure.id, path: ["born"] }, message: `${figure.label} was born then` }],
          });
        const late = last && figure.died && contradiction(isBefore, "certainly", figure.died.date.edtf, last.edtf);
        if (late)
          report({
            certainty: late,
            message: `${relation.label} ${onDate(last.edtf)}: ${figure.label} had been dead since ${formatDate(figure.died?.date.edtf ?? "")}`,
            at: { entry: relation.id, path: [until ? "until" : "since"] },
            related: [{ at: { entry: figure.id, path: ["died"] }, message: `${figure.label} died then` }],
          });
      }
    }
  },
};
