import { listPower, powerFigure } from "@thaw/charts";
import { changesBetween, parseDate, powerOn } from "@thaw/chronicle";
import { CompareForm } from "../../components/compare-form.tsx";
import { Drawing } from "../../components/drawing.tsx";
import { Explorers } from "../../components/explorers.tsx";
import { Page, Section } from "../../components/page.tsx";
import { Room } from "../../components/room.tsx";
import { content, formatDate, say, words } from "../../subject.ts";
import { dated } from "../../text/dates.ts";
import { shows } from "../../text/sections.ts";
import { DayBar } from "../day-bar.tsx";
import { TakeAlong } from "../published/take-along.tsx";
import { AsPublished } from "./as-published.tsx";
import { Changed } from "./changed.tsx";
import { drawPowerView, powerYears } from "./draw-power-view.ts";
import { stretchOf, turningPoints } from "./turning-points.ts";

/** Terms over time with a day marked, the room on that day, and who rose and fell since the turning point before it. */
export function PowerView({ by, day }: { by: "office" | "figure"; day: string }) {
  const layout = drawPowerView(by);
  const { from, to } = stretchOf(day);
  return (
    <Page wide title={say(words.power.title, { years: powerYears })} lead={<p className="quiet">{words.power.lead}</p>}>
      <div className="explorer">
        <Drawing markup={powerFigure(layout, { day: parseDate(day).start.min })} />
        <DayBar day={day} submit={words.power.submit} />
        <Ways by={by} day={day} />
        {by === "office" ? (
          <Section id="room" title={say(words.power.room, { date: dated(day) })}>
            <Room rows={powerOn(content, day)} />
          </Section>
        ) : null}
        <Section id="changed" title={say(words.power.changed, { from: dated(from), to: dated(to) })}>
          {shows("compare") ? <CompareForm days={{ from, to }} /> : null}
          <Changed changes={changesBetween(content, from, to)} />
        </Section>
        {by === "office" ? <AsPublished /> : null}
      </div>
      <Explorers here="/power/" />
      <TakeAlong id={`power-by-${by}`} />
      <Section id="tables" title={words.power.tables}>
        <Drawing markup={listPower(layout.chart)} />
      </Section>
    </Page>
  );
}

/** The views that are pages: by office or by figure, and the days on which most changed. */
function Ways({ by, day }: { by: "office" | "figure"; day: string }) {
  return (
    <nav className="zoom" aria-label={words.power.ways}>
      <ul>
        <li>
          <a href="/power/" aria-current={by === "office" ? "page" : undefined}>
            {words.power.rows.office}
          </a>
        </li>
        <li>
          <a href="/power/by-figure/" aria-current={by === "figure" ? "page" : undefined}>
            {words.power.rows.figure}
          </a>
        </li>
      </ul>
      {turningPoints.length > 0 ? (
        <ul>
          {turningPoints.map((point) => (
            <li key={point.day}>
              <a href={`/power/${point.day}/`} aria-current={by === "office" && point.day === day ? "page" : undefined}>
                {formatDate(point.day)}
              </a>
            </li>
          ))}
        </ul>
      ) : null}
    </nav>
  );
}
