import { listMap, mapFigure } from "@thaw/charts";
import { Drawing } from "../../components/drawing.tsx";
import { Explorers } from "../../components/explorers.tsx";
import { Page, Section } from "../../components/page.tsx";
import { say, words } from "../../subject.ts";
import { period } from "../../text/address.ts";
import { dated } from "../../text/dates.ts";
import { rich } from "../../text/rich.tsx";
import { DayBar } from "../day-bar.tsx";
import { PAGE_WIDTH } from "../page-width.ts";
import { TakeAlong } from "../published/take-along.tsx";
import { borderNotes, drawMapView, hasBorders } from "./draw-map-view.ts";
import { frames, type MapView, mapViews } from "./views.ts";

/** Where things happened, on the borders of the time, with the same as a list. */
export function MapViewPage({ view }: { view: MapView }) {
  const layout = drawMapView(view, { width: PAGE_WIDTH });
  const [first, last] = spanOf(view.within);
  return (
    <Page
      wide
      title={view.title}
      lead={
        <p className="quiet">
          {rich(hasBorders ? words.map.leadBorders : words.map.lead, {
            places: say(words.counts.places, { count: layout.places.length }),
            ring: layout.places.some(({ place }) => place.isArea) ? words.map.ring : "",
            date: dated(view.date),
            list: (text) => <a href="#list">{text}</a>,
          })}
        </p>
      }
    >
      <div className="explorer">
        <Drawing markup={mapFigure(layout)} />
        <DayBar
          first={first}
          last={last}
          day={last}
          submit={words.map.submit}
          whole={isWhole(view) ? view.years : say(words.map.allOf, { years: view.years })}
        />
        <Ways view={view} />
        <Explorers here="/map/" />
        <TakeAlong id={`map-${view.slug}`} />
        <Section id="list" title={words.map.list}>
          <Drawing markup={listMap(layout)} />
        </Section>
      </div>
      <Section id="borders" title={words.map.borders}>
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

/** The views that are pages: a part of the world in a stretch of time, or in the whole period. */
function Ways({ view }: { view: MapView }) {
  return (
    <nav className="zoom" aria-label={words.map.ways}>
      {frames.length > 1 ? (
        <ul>
          {frames.map(({ id, label }) => (
            <li key={id}>
              <a href={`/map/${id}/`} aria-current={view.frame.id === id ? "true" : undefined}>
                {label}
              </a>
            </li>
          ))}
        </ul>
      ) : null}
      <ul>
        {mapViews
          .filter(({ frame }) => frame === view.frame)
          .map(({ slug, years }) => (
            <li key={slug}>
              <a href={`/map/${slug}/`} aria-current={slug === view.slug ? "page" : undefined}>
                {years}
              </a>
            </li>
          ))}
      </ul>
    </nav>
  );
}

/** Whether a view shows the whole period: it has the address of its part of the world. */
function isWhole({ slug, frame }: MapView): boolean {
  return slug === frame.id;
}
