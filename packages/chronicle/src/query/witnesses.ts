import type { Subject } from "../model/subject.ts";
import type { Claim } from "./claims.ts";
import type { Dataset } from "./dataset.ts";
import { leaning } from "./leaning.ts";

/** One independent witness of a claim: a source, or several that lean on one another and so count once. */
export interface Witness<S extends Subject = Subject> {
  /** The source that stands for it: of those cited, the one that leans on the fewest works. */
  readonly source: S["source"];
  /** All cited sources that it speaks through, in the order in which they are cited. */
  readonly cited: readonly S["source"][];
  /** Whether any of them was read for this statement. */
  readonly consulted: boolean;
}

/**
 * The independent witnesses of a claim. Of the sources that support it, one that leans on the same work as another (`basedOn`,
 * `translationOf`, through any number of steps) adds nothing to it.
 *
 * @example witnessesOf(content, content.claim("arrest-of-beria.effective")).length
 */
export function witnessesOf<S extends Subject>(dataset: Dataset<S>, claim: Pick<Claim<S>, "cite">): Witness<S>[] {
  const { rootsOf } = leaning(dataset);
  const supporting = claim.cite.filter(({ stance }) => stance === "supports");
  const order = [...new Set(supporting.map(({ source }) => source))]
    .map((source) => ({ source, roots: rootsOf(source) }))
    .sort((a, b) => a.roots.size - b.roots.size || (a.source < b.source ? -1 : 1));
  const groups: { readonly roots: ReadonlySet<string>; readonly sources: S["source"][] }[] = [];
  for (const { source, roots } of order) {
    const group = groups.find((known) => [...roots].some((root) => known.roots.has(root)));
    if (group) group.sources.push(source);
    else groups.push({ roots, sources: [source] });
  }
  return groups.flatMap(({ sources }) => {
    const [first] = sources;
    if (first === undefined) return [];
    const through = supporting.filter(({ source }) => sources.includes(source));
    return {
      source: first,
      cited: [...new Set(through.map(({ source }) => source))],
      consulted: through.some(({ consulted }) => consulted !== undefined),
    };
  });
}
