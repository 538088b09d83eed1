import { type Borders, borderNotes, drawMap, element, layoutMap, listMap, mapFrames, mapState } from "@thaw/charts";
import borders from "@thaw/charts/borders.json";
import { content, formatDate } from "@thaw/content";
import { Drawing, Explorers, Page, Section } from "@thaw/site/components";
import { address, count } from "@thaw/site/text";
import { TakeAlong } from "../charts/take-along.tsx";
import { years } from "../timeline/views.ts";
import type { MapView } from "./views.ts";

/** Where things happened, on the borders of the time, with the same as a list. */
export function MapViewPage({ view }: { view: MapView }) {
  const state = mapState(content, {
    title: view.title,
    within: view.within,
    date: view.date,
    hrefOf: (place) => address("place", place),
    hrefOfEvent: (event) => address("event", event),
    areas: ["country", "region"],
  });
  const layout = layoutMap(state, borders as unknown as Borders, view.frame, { width: 1160 });
  const drawing = element(
    "section",
    { class: "timeline-scroller", tabindex: "0", "aria-label": `${view.title}, drawn; the list says the same` },
    drawMap(layout),
  );
  return (
    <Page
      wide
      title={view.title}
      lead={
        <p className="quiet">
          {count(layout.places.length, "place")}, each as large as what happened there; a dotted ring is a country or a
          region. Names and borders of {formatDate(view.date)}. <a href="#list">The same as a list</a>.
        </p>
      }
    >
      <Drawing markup={drawing} />
      <nav className="zoom" aria-label="Part of the world and year">
        <ul>
          {mapFrames.map(({ id, label }) => (
            <li key={id}>
              <a href={`/map/${id}/`} aria-current={view.frame.id === id ? "true" : undefined}>
                {label}
              </a>
            </li>
          ))}
        </ul>
        <ul>
          <li>
            <a href={`/map/${view.frame.id}/`} aria-current={view.within.includes("/") ? "page" : undefined}>
              1953–64
            </a>
          </li>
          {years.map((year) => (
            <li key={year}>
              <a href={`/map/${view.frame.id}-${year}/`} aria-current={view.within === year ? "page" : undefined}>
                {year}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <Explorers here="/map/" />
      <TakeAlong id={`map-${view.slug}`} />
      <Section id="borders" title="What is approximate">
        <ul className="plain">
          {borderNotes.map((note) => (
            <li key={note}>{note}</li>
          ))}
        </ul>
      </Section>
      <Section id="list" title="The same as a list">
        <Drawing markup={listMap(layout)} />
      </Section>
    </Page>
  );
}
