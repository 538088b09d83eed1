import { drawTracks, layoutTracks, lifeTracks, tracksFigure } from "@thaw/charts";
import { termsOf } from "@thaw/chronicle";
import { content, say, words } from "../../../subject.ts";
import { address } from "../../../text/address.ts";
import { speech } from "../../speech.ts";
import type { PublishedDrawing } from "../published-drawing.ts";

/** The life of each figure of whom more is known than birth and death. */
export function lives(): PublishedDrawing[] {
  return content.figures.flatMap((figure): PublishedDrawing[] => {
    const tracks = lifeTracks(content, figure, { id: `life-${figure.id}`, hrefOf: address, speech });
    if (tracks.rows.length < 2) return [];
    const layout = layoutTracks(tracks);
    const [, ...others] = layout.rows;
    return [
      {
        id: `life-${figure.id}`,
        group: "lives",
        title: say(words.drawings.life, { name: figure.label }),
        alt: `${figure.label}: ${layout.rows[0]?.row.words}; ${others.map(({ row }) => `${row.label} ${row.words}`).join("; ")}.`,
        page: address("figure", figure.id),
        chosen: () => {
          const terms = termsOf(content, figure.id).map((entry) => ({ kind: "term" as const, entry }));
          return terms.length > 0 ? terms : [{ kind: "figure", entry: figure }];
        },
        draw: () => ({ svg: drawTracks(layout), figure: tracksFigure(layout) }),
      },
    ];
  });
}
