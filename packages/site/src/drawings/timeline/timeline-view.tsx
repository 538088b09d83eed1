import { listTimeline, listUnplaced, timelineFigure, timelineKey } from "@thaw/charts";
import { Drawing } from "../../components/drawing.tsx";
import { Explorers } from "../../components/explorers.tsx";
import { Page, Section } from "../../components/page.tsx";
import { say, words } from "../../subject.ts";
import { monthName } from "../../text/dates.ts";
import { rich } from "../../text/rich.tsx";
import { TakeAlong } from "../published/take-along.tsx";
import { speech } from "../speech.ts";
import { drawView } from "./draw-view.ts";
import { months, periodYears, type View, viewAddress, views, wideYears, years } from "./views.ts";

/** A view of the timeline as a page: the drawing, what cannot be placed in it, and the same as a list. */
export function TimelineView({ view }: { view: View }) {
  const { layout, laneless } = drawView(view);
  const { timeline } = layout;
  return (
    <Page
      wide
      title={view.title}
      lead={
        <p className="quiet">
          {say(words.timeline.lead, { events: say(words.counts.events, { count: timeline.items.length }) })}
        </p>
      }
    >
      <Drawing markup={timelineFigure(layout)} />
      <Zoom view={view} />
      <Explorers here="/timeline/" />
      <TakeAlong id={`timeline-${view.slug || "period"}`} />
      <Drawing markup={timelineKey("key", speech)} />
      {timeline.unplaced.length > 0 || laneless > 0 ? (
        <Section id="unplaced" title={words.timeline.unplaced}>
          {timeline.unplaced.length > 0 ? <Drawing markup={listUnplaced(timeline)} /> : null}
          {laneless > 0 ? (
            <p className="quiet">
              {rich(words.timeline.laneless, {
                events: say(words.counts.events, { count: laneless }),
                a: (text) => <a href="/timeline/">{text}</a>,
              })}
            </p>
          ) : null}
        </Section>
      ) : null}
      <Section id="list" title={words.timeline.list}>
        <Drawing markup={listTimeline(timeline)} />
      </Section>
    </Page>
  );
}

/** The levels of zoom and the divisions, each a page. */
function Zoom({ view }: { view: View }) {
  const year = view.level === "year" || view.level === "month" ? view.within.slice(0, 4) : undefined;
  const ofYear = months.filter((month) => year !== undefined && month.startsWith(year));
  return (
    <nav className="zoom" aria-label={words.timeline.stretch}>
      <ul>
        {views.some(({ slug }) => slug === "all") ? (
          <li>
            <To slug="all" label={wideYears} view={view} />
          </li>
        ) : null}
        <li>
          <To slug="" label={periodYears} view={view} />
        </li>
        {years.map((slug) => (
          <li key={slug}>
            <To slug={slug} label={slug} view={view} />
          </li>
        ))}
      </ul>
      {ofYear.length > 0 ? (
        <ul>
          {ofYear.map((slug) => (
            <li key={slug}>
              <To slug={slug} label={monthName(slug)} view={view} />
            </li>
          ))}
        </ul>
      ) : null}
      {view.level === "period" ? (
        <ul>
          {views
            .filter(({ level }) => level === "period")
            .map(({ slug, lanes }) => (
              <li key={slug}>
                <To slug={slug} label={words.timeline.lanes[lanes]} view={view} />
              </li>
            ))}
        </ul>
      ) : null}
    </nav>
  );
}

/** The view that shows more time than another. */
const wider: Record<View["level"], (view: View) => string | undefined> = {
  all: () => undefined,
  period: () => "all",
  year: () => "",
  month: ({ within }) => within.slice(0, 4),
};

function To({ slug, label, view }: { slug: string; label: string; view: View }) {
  return (
    <a
      href={viewAddress(slug)}
      rel={slug === wider[view.level](view) ? "up" : undefined}
      aria-current={slug === view.slug ? "page" : undefined}
    >
      {label}
    </a>
  );
}
