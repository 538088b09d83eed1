import { dayForm, layoutNetwork, networkFigure, networkKey, networkOn, networkThen, tableNetwork } from "@thaw/charts";
import { Drawing } from "../../components/drawing.tsx";
import { Explorers } from "../../components/explorers.tsx";
import { Page, Section } from "../../components/page.tsx";
import { content, formatDate } from "../../subject.ts";
import { period } from "../../text/address.ts";
import { count } from "../../text/words.ts";
import { PathForm } from "../path-form.tsx";
import { TakeAlong } from "../published/take-along.tsx";
import { networkOptions } from "../relations.ts";
import { networkDays } from "./network-days.ts";

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
            {networkDays.map((own) => (
              <li key={own}>
                <a href={`/network/${own}/`} aria-current={own === day ? "page" : undefined}>
                  {formatDate(own)}
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
