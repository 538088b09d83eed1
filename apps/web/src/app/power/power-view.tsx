import { listPower, powerFigure } from "@thaw/charts";
import { changesBetween, content, formatDate, parseDate, powerOn } from "@thaw/content";
import { Drawing } from "../../components/drawing.tsx";
import { Explorers } from "../../components/explorers.tsx";
import { Page, Section } from "../../components/page.tsx";
import { Room } from "../../components/room.tsx";
import { TakeAlong } from "../charts/take-along.tsx";
import { Changed } from "./changed.tsx";
import { drawPowerView } from "./draw-power-view.ts";
import { stretchOf, turningPoints } from "./turning-points.ts";

/** Terms over time with a day marked, the room on that day, and who rose and fell since the turning point before it. */
export function PowerView({ by, day }: { by: "office" | "figure"; day: string }) {
  const layout = drawPowerView(by);
  const { from, to } = stretchOf(day);
  return (
    <Page
      wide
      title="Who held power, 1952–64"
      lead={<p className="quiet">A bar is a term; the red line is {formatDate(day)}.</p>}
    >
      <Drawing markup={powerFigure(layout, { day: parseDate(day).start.min })} />
      <nav className="zoom" aria-label="Rows and days">
        <ul>
          <li>
            <a href="/power/" aria-current={by === "office" ? "page" : undefined}>
              by office
            </a>
          </li>
          <li>
            <a href="/power/by-figure/" aria-current={by === "figure" ? "page" : undefined}>
              by figure
            </a>
          </li>
        </ul>
        <ul>
          {turningPoints.map((point) => (
            <li key={point.day}>
              <a href={`/power/${point.day}/`} aria-current={by === "office" && point.day === day ? "page" : undefined}>
                {formatDate(point.day)}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <Explorers here="/power/" />
      <TakeAlong id={`power-by-${by}`} />
      <Section id="room" title={`The room on ${formatDate(day)}`}>
        <Room rows={powerOn(content, day)} />
        <p className="quiet">
          <a href={`/on/${day}/`}>What happened on {formatDate(day)}</a>, what the public knew, and the days beside it.
        </p>
      </Section>
      <Section id="changed" title={`Who rose, who fell, from ${formatDate(from)} to ${formatDate(to)}`}>
        <Changed changes={changesBetween(content, from, to)} />
      </Section>
      <Section id="tables" title="The same as tables">
        <Drawing markup={listPower(layout.chart)} />
      </Section>
    </Page>
  );
}
