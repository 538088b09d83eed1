import type { EdgeStyle, NetworkOptions, PathWords } from "@thaw/charts";
import { content, site } from "../subject.ts";
import { address, addressOf, claimAddress } from "../text/address.ts";
import { speech } from "./speech.ts";

const against = new Set(site.drawings.network?.against);

/** How a kind of relation is drawn: one that reads otherwise from the other side has a direction. */
function styleOf(kind: string): EdgeStyle {
  if (against.has(kind)) return "against";
  const words = content.subject.relationKinds[kind];
  return words && words.label !== words.inverse ? "directed" : "tie";
}

/** What the drawings of relations ask of this site. */
export const networkOptions: Omit<NetworkOptions, "title"> = {
  hrefOf: (figure) => address("figure", figure),
  styleOf,
  speech,
};

/** What a path asks of this site. */
export const pathWords: PathWords = {
  relationWords: (kind, inverse) => {
    const told = content.subject.relationKinds[kind];
    return (inverse ? told?.inverse : told?.label) ?? kind;
  },
  hrefOf: (figure) => address("figure", figure),
  claimHref: (claim) => (content.kindOf(claim) === "relation" ? addressOf(claim) : claimAddress(claim)),
  speech,
};

const most = 14;

/** Those who took part in the most events, by name: between any two of them a path is told. */
export const travellers: readonly string[] = (() => {
  const counts = new Map<string, number>();
  for (const { who } of content.events)
    for (const figure of new Set(who.flatMap((item) => item.figure ?? [])))
      counts.set(figure, (counts.get(figure) ?? 0) + 1);
  return [...counts]
    .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
    .slice(0, most)
    .map(([id]) => id)
    .sort();
})();
