import { formatDate } from "@thaw/chronicle";
import { element, fragment, type Markup } from "../markup/element.ts";
import type { MapLayout, PlacedPlace } from "./layout-map.ts";
import type { MapPlace } from "./map.ts";

/** A map as one `svg` element: land, borders of the time, and a circle for each place as large as what happened there. */
export function drawMap({ width, height, states, republics, approximate, places }: MapLayout): Markup {
  return element(
    "svg",
    { class: "drawing map", width, height, viewBox: `0 0 ${width} ${height}`, "aria-hidden": "true" },
    states.map(({ name, d }) => element("path", { d, class: "land" }, element("title", {}, name))),
    element("path", { d: republics, class: "republic" }),
    element(
      "path",
      { d: approximate, class: "border approximate" },
      element("title", {}, "Border between the two Germanies, approximate"),
    ),
    places.map(drawPlace),
  );
}

function drawPlace({ place, x, y, r, label }: PlacedPlace): Markup {
  return element(
    "a",
    { href: place.href, class: "place", tabindex: "-1" },
    element("title", {}, titleOf(place)),
    element("circle", { cx: x, cy: y, r, class: place.isArea ? "site area" : "site" }),
    label && element("text", { x: label.x, y: label.y }, label.text),
  );
}

/** What the pointer is told: the place, and the first of what happened there. */
function titleOf({ label, events }: MapPlace): string {
  const told = events.slice(0, 3).map(({ title }) => title);
  const rest = events.length - told.length;
  return `${label}: ${told.join("; ")}${rest > 0 ? `; and ${rest} more` : ""}`;
}

/** The same as a list: each place with its state of the time and what happened there; those outside the map and those without a place too. */
export function listMap({ places, outside, map }: MapLayout): Markup {
  const list = (items: readonly MapPlace[]) =>
    element(
      "ul",
      { class: "place-list" },
      items.map((place) =>
        element(
          "li",
          {},
          element("b", {}, element("a", { href: place.href }, place.label)),
          place.state ? ` (${place.state}): ` : ": ",
          place.events.map((event, index) =>
            fragment(
              index > 0 && "; ",
              element("a", { href: map.hrefOfEvent(event.id) }, event.title),
              " ",
              element("span", { class: "when" }, formatDate(event.time.effective.date.edtf)),
            ),
          ),
        ),
      ),
    );
  return fragment(
    list(places.map(({ place }) => place)),
    outside.length > 0 && fragment(element("h3", {}, "Outside this map"), list(outside)),
    map.placeless.length > 0 &&
      fragment(
        element("h3", {}, "Without a place"),
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
