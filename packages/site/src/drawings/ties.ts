import { type TieIndex, tieIndex } from "@thaw/charts";
import { content } from "../subject.ts";
import { address } from "../text/address.ts";

/** Who is tied to whom by what: what a browser fetches to find the way between any two people. */
export function ties(): TieIndex {
  return tieIndex(content, { figureHref: address("figure", "*"), hrefOf: address });
}
