import type { Claim } from "../../query/claims.ts";
import { draftPathOf } from "../draft-path.ts";
import type { Rule } from "../rule.ts";

export const missingEvidence: Rule = {
  id: "missing-evidence",
  reason: "A statement that nothing supports cannot be checked by anybody.",
  check({ dataset, report }) {
    const bare = new Map<string, Claim[]>();
    for (const claim of dataset.claims) {
      if (claim.cite.some(({ stance }) => stance !== "mentions")) continue;
      bare.set(claim.entry, [...(bare.get(claim.entry) ?? []), claim]);
    }
    for (const [entry, claims] of bare) {
      const [first] = claims;
      if (first && claims.length > 1 && claims.every(({ cite }) => cite.length === 0)) {
        report({
          message: `Nothing is cited for ${claims.length} statements of ${first.label}`,
          at: { entry, path: [] },
          suggestion: "cite a source for the whole entry with cite: at its top, or one for each statement",
        });
      } else for (const claim of claims) report({ message: said(claim), at: { entry, path: draftPathOf(claim) } });
    }
  },
};

function said({ cite, text }: Claim): string {
  return cite.length === 0 ? `Nothing is cited for "${text}"` : `What is cited for "${text}" only mentions it`;
}
