import { drawTracks, layoutTracks, timesOfEvent, tracksFigure } from "@thaw/charts";
import { content, say, words } from "../../../subject.ts";
import { address } from "../../../text/address.ts";
import { timeNames, within } from "../../../text/words.ts";
import { speech } from "../../speech.ts";
import type { PublishedDrawing } from "../published-drawing.ts";

/** The four times of each event that was not done, told and known on one day. */
export function times(): PublishedDrawing[] {
  return content.events.flatMap((event): PublishedDrawing[] => {
    const tracks = timesOfEvent(event, { id: `times-${event.id}`, timeNames, speech });
    if (!tracks) return [];
    const layout = layoutTracks(tracks);
    return [
      {
        id: tracks.id,
        group: "times",
        title: say(words.drawings.times, { event: event.title }),
        alt: `${event.title}: ${tracks.rows.map(({ label, words }) => `${within(label)} ${words}`).join("; ")}.`,
        page: address("event", event.id),
        chosen: () => [{ kind: "event", entry: event }],
        draw: () => ({ svg: drawTracks(layout, { width: 640 }), figure: tracksFigure(layout) }),
      },
    ];
  });
}
