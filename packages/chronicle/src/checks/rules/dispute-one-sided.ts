import type { Rule } from "../rule.ts";

export const disputeOneSided: Rule = {
  id: "dispute-one-sided",
  reason: "A dispute has at least two positions, and the one we follow is among them.",
  explanation:
    "A dispute sets out what scholars hold against one another: at least two positions, of which the one we follow, if any, is one. A single position is a statement, and belongs where statements stand.",
  fails: {
    "disputes/birth.yaml": `
question: When was Caesar born?
about: [caesar.born]
positions:
  late: { statement: In 100 BCE., holders: [Suetonius], cite: [suetonius] }
follows: late
why: The later year fits the ages at which he held his offices.
wouldChange: A record of the time.
`,
  },
  passes: {
    "disputes/birth.yaml": `
question: When was Caesar born?
about: [caesar.born]
positions:
  early: { statement: In 102 BCE., holders: [Mommsen], cite: [suetonius] }
  late: { statement: In 100 BCE., holders: [Suetonius], cite: [suetonius] }
follows: late
why: The later year fits the ages at which he held his offices.
wouldChange: A record of the time.
`,
  },
  scope: "entry",
  check({ dataset, report }) {
    for (const dispute of dataset.disputes) {
      if (dispute.positions.length < 2) {
        report({ message: `"${dispute.label}" tells only one side`, at: { entry: dispute.id, path: ["positions"] } });
      }
      const keys = dispute.positions.map(({ key }) => key);
      if (dispute.follows !== undefined && !keys.includes(dispute.follows)) {
        report({
          message: `"${dispute.label}" follows "${dispute.follows}", which is none of its positions`,
          at: { entry: dispute.id, path: ["follows"] },
          suggestion: `one of: ${keys.join(", ")}`,
        });
      }
    }
  },
};
