import { type Borders, layoutMap, type MapLayout, mapState } from "@thaw/charts";
import land from "@thaw/charts/land.json" with { type: "json" };
import { content, site, words } from "../../subject.ts";
import { address } from "../../text/address.ts";
import { speech } from "../speech.ts";
import type { MapView } from "./views.ts";

const { map } = site.drawings;

/** The land that all maps are drawn on. */
export const borders: Borders = map?.borders ?? (land as unknown as Borders);

/** What a reader should know of them. */
export const borderNotes: readonly string[] = map?.borders ? borders.notes : [words.map.coasts];

/** Whether there is more to see than coasts. */
export const hasBorders: boolean = borders.states.length > 1 || borders.lines.length > 0;

/** A view of the map, laid out. */
export function drawMapView({ title, within, date, frame }: MapView, { width }: { readonly width: number }): MapLayout {
  const state = mapState(content, {
    title,
    within,
    date,
    areas: map?.areas ?? ["country", "region"],
    hrefOf: (place) => address("place", place),
    hrefOfEvent: (event) => address("event", event),
    speech,
  });
  return layoutMap(state, borders, frame, { width });
}
