/** Verdicts in the order in which a review tells them: what is wrong first. */
export const verdictOrder = [
  "contradicted",
  "imprecise",
  "disputed",
  "unconfirmed",
  "interpretive",
  "supported",
] as const;
