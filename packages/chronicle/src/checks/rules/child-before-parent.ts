import { isBefore } from "../../date/compare.ts";
import { formatDate } from "../../date/format-date.ts";
import { contradiction } from "../contradiction.ts";
import type { Rule } from "../rule.ts";

const subject = `
id: rome
title: After Caesar
period: -0043-03-15/-0042-10-23
language: en
topics: { politics: Politics }
eventKinds: { murder: Murder, meeting: Meeting }
roles:
  victim: { label: victim, presence: alive }
  killer: { label: killer, presence: present }
relationKinds:
  patron: { label: patron of, inverse: client of }
  parent: { label: parent of, inverse: child of, parental: true }
organizationKinds: { legislature: Legislature }
officeKinds: { magistracy: Magistracy }
placeKinds: { city: City }
`;

const child = (born: string) => `
name: { display: Caesarion }
role: Son of Caesar and Cleopatra
born: ${born}
cite: [suetonius]
`;

const family =
  "entries:\n  caesar-parent-of-caesarion: { from: caesar, to: caesarion, kind: parent, cite: [suetonius] }\n  caesar-patron-of-brutus: { from: caesar, to: brutus, kind: patron, until: -0043-03-15, cite: [suetonius] }\n";

export const childBeforeParent: Rule = {
  id: "child-before-parent",
  reason: "A parent is born before the child, and lives until it is conceived.",
  explanation:
    "Relations whose kind is `parental: true` in `subject.yaml` run from parent to child. The parent is born before the child, and does not die more than a year before the child's birth.",
  possibly: true,
  fails: { "subject.yaml": subject, "figures/caesarion.yaml": child("-0110"), "relations/rome.yaml": family },
  passes: { "subject.yaml": subject, "figures/caesarion.yaml": child("-0046-06"), "relations/rome.yaml": family },
  scope: "entry",
  check({ dataset, report }) {
    for (const relation of dataset.relations) {
      if (!dataset.subject.relationKinds[relation.kind]?.parental) continue;
      const [parent, child] = [dataset.find("figure", relation.from), dataset.find("figure", relation.to)];
      if (!parent || !child?.born) continue;
      const born = child.born.date.edtf;
      const related = {
        at: { entry: child.id, path: ["born"] },
        message: `${child.label} was born ${formatDate(born)}`,
      };
      if (parent.born) {
        const certainty = contradiction(isBefore, "certainly", born, parent.born.date.edtf);
        if (certainty)
          report({
            certainty,
            message: `${parent.label}, born ${formatDate(parent.born.date.edtf)}, cannot be a parent of ${child.label}, born ${formatDate(born)}`,
            at: { entry: relation.id, path: ["from"] },
            related: [
              {
                at: { entry: parent.id, path: ["born"] },
                message: `${parent.label} was born ${formatDate(parent.born.date.edtf)}`,
              },
              related,
            ],
          });
      }
      if (parent.died && isBefore(yearLater(parent.died.date.latest), born) === "certainly")
        report({
          message: `${parent.label}, who died ${formatDate(parent.died.date.edtf)}, cannot be a parent of ${child.label}, born ${formatDate(born)}`,
          at: { entry: relation.id, path: ["from"] },
          related: [
            {
              at: { entry: parent.id, path: ["died"] },
              message: `${parent.label} died ${formatDate(parent.died.date.edtf)}`,
            },
            related,
          ],
        });
    }
  },
};

/** The year after a day: a child may be born after its father's death. */
function yearLater(day: string | null): string {
  const year = /^-?\d+/.exec(day ?? "")?.[0];
  if (year === undefined) return "..";
  const next = Number(year) + 1;
  return `${next < 0 ? "-" : ""}${String(Math.abs(next)).padStart(4, "0")}`;
}
