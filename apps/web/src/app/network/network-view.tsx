import { drawNetwork, element, layoutNetwork, networkKey, networkOn, tableNetwork } from "@thaw/charts";
import { content, type FigureId, formatDate, pathBetween } from "@thaw/content";
import { Drawing, Explorers, networkOptions, Page, Section, travellers } from "@thaw/site/components";
import { count } from "@thaw/site/text";
import { TakeAlong } from "../charts/take-along.tsx";
import { turningPoints } from "../power/turning-points.ts";

/** Who stood to whom on a day: the table first, then the drawing, then the ways from one person to another. */
export function NetworkView({ day }: { day: string }) {
  const network = networkOn(content, { ...networkOptions, title: `Relations on ${formatDate(day)}`, date: day });
  const drawing = element(
    "section",
    { class: "timeline-scroller", tabindex: "0", "aria-label": `${network.title}, drawn; the table says the same` },
    drawNetwork(layoutNetwork(network, { width: 1160 })),
  );
  return (
    <Page
      wide
      title="Who stood to whom"
      lead={
        <p className="quiet">
          {count(network.nodes.length, "figure")} and {count(network.edges.length, "relation")} on {formatDate(day)},
          each with its source on the figure’s page. <a href="#table">The same as a table</a>.
        </p>
      }
    >
      <Drawing markup={drawing} />
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
      <Section id="table" title="The same as a table">
        <Drawing markup={tableNetwork(network)} />
      </Section>
      <Section id="paths" title="From one to another">
        <p>
          How many steps lie between two people, over relations, events at which both were, and bodies in which both
          sat.
        </p>
        <Steps />
      </Section>
    </Page>
  );
}

/** A table of the steps between those who took part in the most events; each number leads to the path. */
function Steps() {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable from the keyboard
    <section className="timeline-scroller" aria-label="Steps between people" tabIndex={0}>
      <table className="steps">
        <thead>
          <tr>
            <th scope="col">From</th>
            {travellers.map((id) => (
              <th key={id} scope="col">
                {familyName(id)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {travellers.map((from) => (
            <tr key={from}>
              <th scope="row">{familyName(from)}</th>
              {travellers.map((to) => (
                <td key={to}>{from === to ? "·" : <Step from={from} to={to} />}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Step({ from, to }: { from: (typeof travellers)[number]; to: (typeof travellers)[number] }) {
  const steps = pathBetween(content, from as FigureId, to as FigureId)?.length ?? "none";
  return (
    <a
      href={`/network/path/${from}/${to}/`}
      aria-label={`${steps}: from ${content.label(from)} to ${content.label(to)}`}
    >
      {steps}
    </a>
  );
}

function familyName(id: (typeof travellers)[number]): string {
  return content.get("figure", id as FigureId).name.sort ?? content.label(id);
}
