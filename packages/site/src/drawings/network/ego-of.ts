import { egoNetwork, type Network } from "@thaw/charts";
import { relationsOf } from "@thaw/chronicle";
import { content, words } from "../../subject.ts";
import { networkOptions } from "../relations.ts";

/** Fewer ties than this say no more in a drawing; of more, the list alone is clearer. */
const ties = { min: 3, max: 20 } as const;

/** A figure and everybody who stood in a relation to them, where that is worth a drawing. */
export function egoOf(figure: string): Network | undefined {
  const { length } = relationsOf(content, figure);
  if (length < ties.min || length > ties.max) return undefined;
  return egoNetwork(content, figure, { ...networkOptions, id: `ego-${figure}`, title: words.figure.relationsDrawn });
}
