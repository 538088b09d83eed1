import type { Rule } from "../rule.ts";

export const sharedExternalId: Rule = {
  id: "shared-external-id",
  reason: "An external id names one figure.",
  check({ dataset, report }) {
    const seen = new Map<string, string>();
    for (const figure of dataset.figures) {
      for (const [scheme, value] of Object.entries(figure.ids)) {
        const first = seen.get(`${scheme} ${value}`);
        if (first !== undefined) {
          report({
            message: `${figure.label} and ${dataset.label(first)} share the ${scheme} id ${value}`,
            at: { entry: figure.id, path: ["ids", scheme] },
            related: [{ at: { entry: first, path: ["ids", scheme] }, message: dataset.label(first) }],
          });
        } else seen.set(`${scheme} ${value}`, figure.id);
      }
    }
  },
};
