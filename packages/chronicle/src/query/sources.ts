import type { Subject } from "../model/subject.ts";
import type { Claim } from "./claims.ts";
import type { Dataset } from "./dataset.ts";

/** A claim that cites a source, and whether any other witness supports it. */
export interface RestingClaim<S extends Subject = Subject> {
  readonly claim: Claim<S>;
  /** Whether no other independent source supports it: it would fall with this one. */
  readonly alone: boolean;
}

/** The claims that cite a source, in the order of the entries. @throws {UnknownIdError} */
export function restsOn<S extends Subject>(dataset: Dataset<S>, id: S["source"]): RestingClaim<S>[] {
  dataset.get("source", id);
  return dataset.claims
    .filter((claim) => claim.cite.some(({ source }) => source === id))
    .map((claim) => ({
      claim,
      alone: witnessesOf(dataset, claim).every((witness) => witness === witnessOf(dataset, id)),
    }));
}

/**
 * The independent witnesses of a claim: its supporting sources, those that lean on one another (`basedOn`, `translationOf`) counted once.
 */
export function witnessesOf<S extends Subject>(dataset: Dataset<S>, claim: Claim<S>): string[] {
  const supporting = claim.cite.filter(({ stance }) => stance === "supports");
  return [...new Set(supporting.map(({ source }) => witnessOf(dataset, source)))].sort();
}

/** The source at the root of a chain of borrowing. */
function witnessOf<S extends Subject>(dataset: Dataset<S>, id: string, seen = new Set<string>()): string {
  const source = dataset.find("source", id);
  const root = source?.translationOf ?? (source?.basedOn.length === 1 ? source.basedOn[0] : undefined);
  if (root === undefined || seen.has(root)) return id;
  return witnessOf(dataset, root, seen.add(id));
}
