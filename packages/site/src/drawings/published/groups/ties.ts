import { drawEgo, type Network } from "@thaw/charts";
import { content, say, words } from "../../../subject.ts";
import { address } from "../../../text/address.ts";
import { egoOf } from "../../network/ego-of.ts";
import { type PublishedDrawing, scrolled } from "../published-drawing.ts";

/** Each figure with everybody who stood in a relation to them. */
export function ties(): PublishedDrawing[] {
  return content.figures.flatMap((figure): PublishedDrawing[] => {
    const network = egoOf(figure.id);
    if (!network) return [];
    return [
      {
        id: `ties-${figure.id}`,
        group: "ties",
        title: say(words.drawings.ties, { name: figure.label }),
        alt: `${figure.label}: ${told(network, figure.id)}.`,
        page: `${address("figure", figure.id)}#relations`,
        chosen: () => network.edges.map(({ id }) => ({ kind: "relation", entry: content.get("relation", id) })),
        draw: () => {
          const svg = drawEgo(network, figure.id, 560);
          return { svg, figure: scrolled(svg, words.network.drawnAlt) };
        },
      },
    ];
  });
}

function told({ edges }: Network, ego: string): string {
  return edges
    .map(({ from, to, words, inverse }) =>
      from === ego ? `${words} ${content.label(to)}` : `${inverse} ${content.label(from)}`,
    )
    .join("; ");
}
