import { draftPathOf } from "./draft-path.ts";
import type { Rule } from "./rule.ts";

export const missingEvidence: Rule = {
  id: "missing-evidence",
  reason: "A statement that nothing supports cannot be checked by anybody.",
  check({ dataset, report }) {
    for (const claim of dataset.claims) {
      if (claim.cite.some(({ stance }) => stance !== "mentions")) continue;
      report({
        message:
          claim.cite.length === 0
            ? `Nothing is cited for "${claim.text}"`
            : `What is cited for "${claim.text}" only mentions it`,
        at: { entry: claim.entry, path: draftPathOf(claim) },
        suggestion: "cite a source here, or for the whole entry with a cite: at its top",
      });
    }
  },
};
