import type { Claim } from "../../query/claims.ts";
import { draftPathOf } from "../draft-path.ts";
import type { Rule } from "../rule.ts";

export const missingEvidence: Rule = {
  id: "missing-evidence",
  reason: "A statement that nothing supports cannot be checked by anybody.",
  explanation:
    "Each dated, placed, counted or attributed field of an entry is a claim, and a claim has at least one source that supports it or speaks against it; one that only mentions it is not enough. `cite:` at the top of an entry covers the fields that bring none.",
  fails: {
    "events/burial.yaml": `
title: Burial
kind: meeting
summary: He was buried.
time: { effective: -0043-03-18 }
`,
  },
  passes: {
    "events/burial.yaml": `
title: Burial
kind: meeting
summary: He was buried.
time: { effective: -0043-03-18 }
cite: [suetonius]
`,
  },
  scope: "entry",
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
