import type { Status } from "../model/claim.ts";
import type { EntryByKind } from "../model/entry.ts";
import type { Subject } from "../model/subject.ts";
import type { Dataset } from "./dataset.ts";
import { disputeIndex } from "./dispute-index.ts";
import { eventIndex } from "./event-index.ts";

/** One event leading to another. */
export interface CausalLink<S extends Subject = Subject> {
  readonly cause: EntryByKind<S>["event"];
  readonly effect: EntryByKind<S>["event"];
  /** How many steps from the event asked about: 1 for what stands next to it. */
  readonly depth: number;
  /** The claim that says so: its evidence stands there. */
  readonly claim: string;
  readonly status: Status;
  /** Whether it is argued over: disputed by its status, or part of a dispute. */
  readonly disputed: boolean;
  readonly dispute?: S["dispute"];
}

/**
 * What led to an event, as far back as is asked: nearest first, and within a step in the order of time. Each link comes once, also
 * where causes run in a circle; a refuted one is given with its status and not followed.
 *
 * @param depth how many steps to go; 1, unless said. `Infinity` for all.
 * @throws {UnknownIdError} when there is no such event.
 * @example causesOf(content, "arrest-of-beria", 2).map(({ cause, depth }) => [depth, cause.id])
 */
export function causesOf<S extends Subject>(dataset: Dataset<S>, id: S["event"], depth = 1): CausalLink<S>[] {
  return follow(dataset, id, depth, "cause", (effect) =>
    effect.causes.map(({ event }) => ({ cause: dataset.get("event", event), effect })),
  );
}

/**
 * What an event led to, as far on as is asked: the mirror of {@link causesOf}.
 *
 * @throws {UnknownIdError} when there is no such event.
 * @example consequencesOf(content, "death-of-stalin").map(({ effect }) => effect.id)
 */
export function consequencesOf<S extends Subject>(dataset: Dataset<S>, id: S["event"], depth = 1): CausalLink<S>[] {
  const { by, ordered } = eventIndex(dataset);
  return follow(dataset, id, depth, "effect", (cause) =>
    (by.cause.get(cause.id) ?? []).flatMap((place) => (ordered[place] ? { cause, effect: ordered[place] } : [])),
  );
}

type Event = EntryByKind["event"];
type Ends = { readonly cause: Event; readonly effect: Event };

function follow<S extends Subject>(
  dataset: Dataset<S>,
  id: S["event"],
  depth: number,
  far: "cause" | "effect",
  nextTo: (event: Event) => readonly Ends[],
): CausalLink<S>[] {
  const { place } = eventIndex(dataset);
  const disputes = disputeIndex(dataset);
  const links: CausalLink[] = [];
  const seen = new Set<string>([id]);
  let edge: Event[] = [dataset.get("event", id)];
  for (let step = 1; step <= depth && edge.length > 0; step++) {
    const found = edge
      .flatMap(nextTo)
      .sort((a, b) => (place.get(a[far].id) ?? 0) - (place.get(b[far].id) ?? 0))
      .flatMap((ends) => linkOf(ends, step, disputes));
    links.push(...found);
    edge = found.flatMap((link) => {
      if (link.status === "refuted" || seen.has(link[far].id)) return [];
      seen.add(link[far].id);
      return link[far];
    });
  }
  return links as CausalLink<S>[];
}

function linkOf({ cause, effect }: Ends, depth: number, disputes: ReadonlyMap<string, string>): CausalLink[] {
  return effect.causes
    .filter(({ event }) => event === cause.id)
    .slice(0, 1)
    .map(({ id: claim, status }) => {
      const dispute = disputes.get(claim);
      return {
        cause,
        effect,
        depth,
        claim,
        status,
        disputed: status === "disputed" || dispute !== undefined,
        ...(dispute !== undefined && { dispute }),
      };
    });
}
