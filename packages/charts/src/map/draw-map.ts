import { parseDate } from "@thaw/chronicle";
import { element, fragment, type Markup } from "../markup/element.ts";
import { datedNames } from "../time/dated-names.ts";
import { dayRange } from "../time/day-range.ts";
import { type ChartSpeech, inEnglish } from "../words/chart-speech.ts";
import type { MapLayout, PlacedPlace } from "./layout-map.ts";
import type { MapPlace } from "./map.ts";

/** A map as one `svg` element: land, borders of the time, and a circle for each place as large as what happened there. */
export function drawMap({ map, width, height, states, lines, places }: MapLayout): Markup {
  const { speech = inEnglish } = map;
  return element(
    "svg",
    { class: "drawing map", width, height, viewBox: `0 0 ${width} ${height}`, "aria-hidden": "true" },
    states.map(({ name, d }) => element("path", { d, class: "land" }, name && element("title", {}, name))),
    lines.map(({ d, kind, name, at, held }) =>
      element(
        "path",
        { d, class: held ? kind : `${kind} off`, "data-days": Number.isFinite(at.end.max) && dayRange(at) },
        name && element("title", {}, speech.say(speech.words.map.approximate, { name })),
      ),
    ),
    places.map((placed) => drawPlace(placed, speech)),
  );
}

function drawPlace({ place, x, y, r, label }: PlacedPlace, speech: ChartSpeech): Markup {
  return element(
    "a",
    { href: place.href, class: "place", tabindex: "-1", "data-id": place.id, "data-names": datedNames(place.names) },
    element("title", {}, titleOf(place, speech)),
    element("circle", { cx: x, cy: y, r, class: place.isArea ? "site area" : "site" }),
    label && element("text", { x: label.x, y: label.y }, label.text),
  );
}

/** What the pointer is told: the place, and the first of what happened there. */
function titleOf({ label, events }: MapPlace, { words, say }: ChartSpeech): string {
  const told = events.slice(0, 3).map(({ title }) => title);
  const rest = events.length - told.length;
  return `${label}: ${told.join("; ")}${rest > 0 ? `; ${say(words.map.more, { count: rest })}` : ""}`;
}

/** The same as a list: each place with its state of the time and what happened there; those outside the map and those without a place too. */
export function listMap({ places, outside, map }: MapLayout): Markup {
  const { speech = inEnglish } = map;
  const { words } = speech;
  const list = (items: readonly MapPlace[]) =>
    element(
      "ul",
      { class: "place-list" },
      items.map((place) =>
        element(
          "li",
          { "data-place": place.id },
          element("b", {}, element("a", { href: place.href }, place.label)),
          place.state ? ` (${place.state}): ` : ": ",
          place.events.map((event) => {
            const { edtf } = event.time.effective.date;
            return element(
              "span",
              { class: "what", "data-days": dayRange(parseDate(edtf)) },
              element("a", { href: map.hrefOfEvent(event.id) }, event.title),
              " ",
              element("span", { class: "when" }, speech.date(edtf)),
            );
          }),
        ),
      ),
    );
  return fragment(
    list(places.map(({ place }) => place)),
    outside.length > 0 && fragment(element("h3", {}, words.map.outside), list(outside)),
    map.placeless.length > 0 &&
      fragment(
        element("h3", {}, words.map.placeless),
        element(
          "ul",
          { class: "place-list" },
          map.placeless.map((event) =>
            element("li", {}, element("a", { href: map.hrefOfEvent(event.id) }, event.title)),
          ),
        ),
      ),
  );
}
