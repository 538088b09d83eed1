import type { Dataset } from "./dataset.ts";
import { perObject } from "./per-object.ts";

/** Which sources lean on which, through any number of steps of `basedOn` and `translationOf`. A circle does no harm. */
export interface Leaning {
  /** The works at the bottom of a source: those it leans on that lean on nothing, or itself. */
  rootsOf(source: string): ReadonlySet<string>;
  /** A source and everything that leans on it. */
  restingOn(source: string): ReadonlySet<string>;
}

/** {@link Leaning}, made once for a dataset. */
export const leaning = perObject((dataset: Dataset): Leaning => {
  const down = new Map<string, string[]>();
  const up = new Map<string, string[]>();
  for (const { id, translationOf, basedOn } of dataset.sources) {
    const ground = translationOf === undefined ? basedOn : [translationOf, ...basedOn];
    down.set(id, ground);
    for (const below of ground) up.set(below, [...(up.get(below) ?? []), id]);
  }
  return {
    rootsOf(source) {
      const reached = reach(source, down);
      const bottom = [...reached].filter((id) => (down.get(id) ?? []).length === 0);
      return new Set(bottom.length > 0 ? bottom : [[...reached].sort()[0] ?? source]);
    },
    restingOn: (source) => reach(source, up),
  };
});

/** Everything that can be reached from a source, itself included. */
function reach(source: string, steps: ReadonlyMap<string, readonly string[]>): Set<string> {
  const reached = new Set([source]);
  for (const id of reached) for (const next of steps.get(id) ?? []) reached.add(next);
  return reached;
}
