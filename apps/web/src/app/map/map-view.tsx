import { type Borders, borderNotes, dayForm, layoutMap, listMap, mapFigure, mapFrames, mapState } from "@thaw/charts";
import borders from "@thaw/charts/borders.json";
import { content, formatDate } from "@thaw/content";
import { Drawing, Explorers, Page, Section } from "@thaw/site/components";
import { years } from "@thaw/site/drawings";
import { address, count, period } from "@thaw/site/text";
import { TakeAlong } from "../charts/take-along.tsx";
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
  const layout = layoutMap(state, borders as unknown as Borders, view.frame, { width: 1180 });
  const [first, last] = spanOf(view.within);
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
      <div className="explorer">
        <Drawing markup={mapFigure(layout)} />
        <Drawing
          markup={dayForm({
            action: "/on/",
            first,
            last,
            day: last,
            submit: "All of that day",
            whole: view.within.includes("/") ? "1953–64" : `all of ${view.within}`,
          })}
        />
        <Ways view={view} />
        <Explorers here="/map/" />
        <TakeAlong id={`map-${view.slug}`} />
        <Section id="list" title="The same as a list">
          <Drawing markup={listMap(layout)} />
        </Section>
      </div>
      <Section id="borders" title="What is approximate">
        <ul className="plain">
          {borderNotes.map((note) => (
            <li key={note}>{note}</li>
          ))}
        </ul>
      </Section>
    </Page>
  );
}

/** The first and the last day of a view that are followed day by day. */
function spanOf(within: string): [first: string, last: string] {
  const [from = "", to = from] = within.split("/");
  const [first, last] = [`${from}-01-01`, `${to}-12-31`];
  return [[first, period.start].sort()[1] ?? first, [last, period.end].sort()[0] ?? last];
}

/** The views that are pages: a part of the world in a year, or in the whole period. */
function Ways({ view }: { view: MapView }) {
  return (
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
  );
}
