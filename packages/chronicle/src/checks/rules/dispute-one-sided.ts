import type { Rule } from "../rule.ts";

export const disputeOneSided: Rule = {
  id: "dispute-one-sided",
  reason: "A dispute has at least two positions, and the one we follow is among them.",
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
