import type { Stance } from "../model/claim.ts";
import type { Subject } from "../model/subject.ts";
import type { Claim } from "./claims.ts";
import type { Dataset } from "./dataset.ts";
import { groupBy } from "./group-by.ts";
import { leaning } from "./leaning.ts";
import { perObject } from "./per-object.ts";

/** A claim that cites a source, or one that leans on it. */
export interface RestingClaim<S extends Subject = Subject> {
  readonly claim: Claim<S>;
  /** The source that is cited: the one asked about, or one that leans on it. */
  readonly through: S["source"];
  /** What that source does for the claim. */
  readonly stance: Stance;
  /** Whether nothing else supports it: it would fall with the source. */
  readonly alone: boolean;
}

/**
 * The claims that cite a source, itself or through a work that leans on it, in the order of the entries. Each comes once, by the
 * citation nearest to the source.
 *
 * @throws {UnknownIdError} when there is no such source.
 * @example restsOn(content, "knight-1993").filter(({ alone }) => alone).length
 */
export function restsOn<S extends Subject>(dataset: Dataset<S>, id: S["source"]): RestingClaim<S>[] {
  dataset.get("source", id);
  const { bySource, claims } = citingClaims(dataset);
  const fallen = leaning(dataset).restingOn(id);
  const places = new Set([...fallen].flatMap((source) => bySource.get(source) ?? []));
  return [...places]
    .sort((a, b) => a - b)
    .flatMap((place): RestingClaim[] => {
      const claim = claims[place];
      const citing = claim?.cite.filter(({ source }) => fallen.has(source)) ?? [];
      const nearest = citing.find(({ source }) => source === id) ?? citing[0];
      if (!claim || !nearest) return [];
      return [{ claim, through: nearest.source, stance: nearest.stance, alone: restsAlone(claim, fallen) }];
    }) as RestingClaim<S>[];
}

/**
 * The claims that would have no witness left if a source, and all that leans on it, were not to be believed.
 *
 * @throws {UnknownIdError} when there is no such source.
 * @example fallsWithout(content, "knight-1993").map(({ id }) => id)
 */
export function fallsWithout<S extends Subject>(dataset: Dataset<S>, id: S["source"]): Claim<S>[] {
  return restsOn(dataset, id)
    .filter(({ alone }) => alone)
    .map(({ claim }) => claim);
}

function restsAlone(claim: Claim, fallen: ReadonlySet<string>): boolean {
  const supporting = claim.cite.filter(({ stance }) => stance === "supports");
  return supporting.length > 0 && supporting.every(({ source }) => fallen.has(source));
}

const citingClaims = perObject((dataset: Dataset) => {
  const { claims } = dataset;
  const citing = claims.flatMap(({ cite }, place) => cite.map(({ source }) => ({ source, place })));
  const bySource = groupBy(citing, ({ source }) => source);
  return { claims, bySource: new Map([...bySource].map(([id, own]) => [id, own.map(({ place }) => place)])) };
});
