import type { Rule } from "../rule.ts";

export const sharedExternalId: Rule = {
  id: "shared-external-id",
  reason: "An external id names one figure.",
  explanation: "Two figures with one Wikidata or VIAF id are one person entered twice, or one of the ids is wrong.",
  fails: {
    "figures/brutus.yaml": `
name: { display: Marcus Brutus }
role: Senator and conspirator
died: -0041-10-23
ids: { wikidata: Q1048 }
cite: [suetonius]
`,
    "figures/caesar.yaml": `
name: { display: Julius Caesar, sort: Caesar }
variants: [Gaius Iulius Caesar]
role: Dictator, murdered on the Ides of March
born: { date: -0099-07, place: rome-city }
died: -0043-03-15
ids: { wikidata: Q1048 }
cite: [suetonius]
`,
  },
  passes: {
    "figures/caesar.yaml": `
name: { display: Julius Caesar, sort: Caesar }
variants: [Gaius Iulius Caesar]
role: Dictator, murdered on the Ides of March
born: { date: -0099-07, place: rome-city }
died: -0043-03-15
ids: { wikidata: Q1048 }
cite: [suetonius]
`,
  },
  reads: ["figure"],
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
