import { dayForm, layoutNetwork, networkFigure, networkKey, networkOn, networkThen, tableNetwork } from "@thaw/charts";
import { content, formatDate } from "@thaw/content";
import { Drawing, Explorers, networkOptions, Page, PathForm, Section } from "@thaw/site/components";
import { count, period } from "@thaw/site/text";
import { TakeAlong } from "../charts/take-along.tsx";
import { turningPoints } from "../power/turning-points.ts";

const network = networkOn(content, {
  ...networkOptions,
  title: "Who stood to whom",
  date: `${period.start}/${period.end}`,
});
/** One layout for all days, so that everybody keeps their place from day to day. */
const layout = layoutNetwork(network, { width: 1180 });

/** Who stood to whom on a day: the drawing, the same as a table, then the way from one person to another. */
export function NetworkView({ day }: { day: string }) {
  const then = networkThen({ ...network, title: `Relations on ${formatDate(day)}` }, day);
  return (
    <Page
      wide
      title="Who stood to whom"
      lead={
        <p className="quiet">
          {count(then.nodes.length, "figure")} and {count(then.edges.length, "relation")} on {formatDate(day)}, each
          with its source on the figure’s page. <a href="#table">The same as a table</a>.{" "}
          <a href="#paths">From one to another</a>.
        </p>
      }
    >
      <div className="explorer">
        <Drawing markup={networkFigure(layout, then)} />
        <Drawing
          markup={dayForm({
            action: "/on/",
            first: period.start,
            last: period.end,
            day,
            submit: "All of that day",
          })}
        />
        <Drawing markup={networkKey()} />
        <nav className="zoom" aria-label="Day">
          <ul>
            {turningPoints.map((point) => (
              <li key={point.day}>
                <a href={`/network/${point.day}/`} aria-current={point.day === day ? "page" : undefined}>
                  {formatDate(point.day)}
                </a>
              </li>
            ))}
          </ul>
        </nav>
        <Explorers here="/network/" />
        <TakeAlong id={`network-${day}`} />
        <Section id="paths" title="From one to another">
          <PathForm />
        </Section>
        <Section id="table" title="The same as a table">
          <Drawing markup={tableNetwork(then)} />
        </Section>
      </div>
    </Page>
  );
}
