import type { Rule } from "../rule.ts";

const other = (display: string) => `
name: { display: ${display} }
role: Senator, cousin of the conspirator
cite: [suetonius]
`;

export const ambiguousName: Rule = {
  id: "ambiguous-name",
  reason: "A full name means one figure.",
  explanation:
    "Two figures with the same displayed name, or one whose variant is the displayed name of another, cannot be told apart by a reader or by the search. Add a patronymic, a year or a rank to what is displayed.",
  level: "warning",
  fails: { "figures/decimus-brutus.yaml": other("Marcus Brutus") },
  passes: { "figures/decimus-brutus.yaml": other("Decimus Brutus") },
  reads: ["figure"],
  check({ dataset, report }) {
    const displayed = new Map<string, string>();
    for (const figure of dataset.figures) {
      const first = displayed.get(figure.name.display);
      if (first === undefined) displayed.set(figure.name.display, figure.id);
      else
        report({
          message: `${figure.id} and ${first} are both called ${figure.name.display}`,
          at: { entry: figure.id, path: ["name"] },
          related: [{ at: { entry: first, path: ["name"] }, message: `${first} stands here` }],
        });
    }
    for (const figure of dataset.figures) {
      for (const [index, variant] of figure.variants.entries()) {
        const other = displayed.get(variant);
        if (other === undefined || other === figure.id) continue;
        report({
          message: `"${variant}", a variant of ${figure.label}, is the name of another figure`,
          at: { entry: figure.id, path: ["variants", index] },
          related: [{ at: { entry: other, path: ["name"] }, message: `${variant} stands here` }],
        });
      }
    }
  },
};
