import type { EdgeStyle, NetworkOptions, PathWords } from "@thaw/charts";
import { content } from "../subject.ts";
import { address, addressOf, claimAddress } from "../text/address.ts";

/** How each kind of relation is drawn; what is not named here is a tie of equals. */
const styles: Readonly<Record<string, EdgeStyle>> = {
  accuser: "against",
  judge: "against",
  rival: "against",
  patron: "directed",
  parent: "directed",
  successor: "directed",
  "ghost-writer": "directed",
  physician: "directed",
};

/** What the drawings of relations ask of this site. */
export const networkOptions: Omit<NetworkOptions, "title"> = {
  hrefOf: (figure) => address("figure", figure),
  styleOf: (kind) => styles[kind] ?? "tie",
};

/** What a path asks of this site. */
export const pathWords: PathWords = {
  relationWords: (kind, inverse) => {
    const words = content.subject.relationKinds[kind];
    return (inverse ? words?.inverse : words?.label) ?? kind;
  },
  hrefOf: (figure) => address("figure", figure),
  claimHref: (claim) => (content.kindOf(claim) === "relation" ? addressOf(claim) : claimAddress(claim)),
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
