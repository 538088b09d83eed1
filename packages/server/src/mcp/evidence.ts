import type { Citation, Claim, Dataset } from "@thaw/chronicle";

/** What a statement rests on, in a line: each source, its place in it, and whether it was read for the statement. */
export function evidence(dataset: Dataset, cite: readonly Citation[]): string {
  if (cite.length === 0) return "no source";
  return cite.map((citation) => source(dataset, citation)).join("; ");
}

function source(dataset: Dataset, { source, locator, stance, consulted }: Citation): string {
  const notes = [
    ...(locator === undefined ? [] : [locator]),
    ...(stance === "supports" ? [] : [stance]),
    consulted === undefined ? "cited from general knowledge" : "read",
  ];
  return `${dataset.label(source)} [${source}], ${notes.join(", ")}`;
}

/** A claim in a line, with how firmly it stands, what it rests on and its id. */
export function claimLine(dataset: Dataset, claim: Claim): string {
  const dispute = claim.dispute === undefined ? "" : `, argued in ${claim.dispute}`;
  const rival = claim.rivalOf === undefined ? "" : `, a rival of ${claim.rivalOf}`;
  return `- ${claim.text}. ${claim.status}${dispute}${rival} (claim ${claim.id}; ${evidence(dataset, claim.cite)})`;
}
