import {
  layoutNetwork,
  type Network,
  type NetworkLayout,
  networkFigure,
  networkKey,
  networkOn,
  networkThen,
  tableNetwork,
} from "@thaw/charts";
import { Drawing } from "../../components/drawing.tsx";
import { Explorers } from "../../components/explorers.tsx";
import { Page, Section } from "../../components/page.tsx";
import { content, formatDate, say, words } from "../../subject.ts";
import { period } from "../../text/address.ts";
import { dated } from "../../text/dates.ts";
import { rich } from "../../text/rich.tsx";
import { DayBar } from "../day-bar.tsx";
import { PAGE_WIDTH } from "../page-width.ts";
import { PathForm } from "../path-form.tsx";
import { TakeAlong } from "../published/take-along.tsx";
import { networkOptions } from "../relations.ts";
import { networkDays } from "./network-days.ts";

let drawn: { readonly network: Network; readonly layout: NetworkLayout } | undefined;

/** One layout for all days, so that everybody keeps their place from day to day. It takes longer than any other page, and waits until one is asked for. */
function wholeNetwork() {
  if (drawn) return drawn;
  const network = networkOn(content, {
    ...networkOptions,
    title: words.network.title,
    date: `${period.start}/${period.end}`,
  });
  drawn = { network, layout: layoutNetwork(network, { width: PAGE_WIDTH }) };
  return drawn;
}

/** Who stood to whom on a day: the drawing, the same as a table, then the way from one person to another. */
export function NetworkView({ day }: { day: string }) {
  const { network, layout } = wholeNetwork();
  const then = networkThen({ ...network, title: say(words.network.drawn, { date: dated(day) }) }, day);
  return (
    <Page
      wide
      title={words.network.title}
      lead={
        <p className="quiet">
          {rich(words.network.lead, {
            figures: say(words.counts.figures, { count: then.nodes.length }),
            relations: say(words.counts.relations, { count: then.edges.length }),
            date: dated(day),
            table: (text) => <a href="#table">{text}</a>,
            paths: (text) => <a href="#paths">{text}</a>,
          })}
        </p>
      }
    >
      <div className="explorer">
        <Drawing markup={networkFigure(layout, then)} />
        <DayBar day={day} submit={words.network.submit} />
        <Drawing markup={networkKey(network)} />
        <nav className="zoom" aria-label={words.network.day}>
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
        <Section id="paths" title={words.path.title}>
          <PathForm />
        </Section>
        <Section id="table" title={words.network.table}>
          <Drawing markup={tableNetwork(then)} />
        </Section>
      </div>
    </Page>
  );
}
