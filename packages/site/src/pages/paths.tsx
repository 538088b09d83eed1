import { pathBetween } from "@thaw/chronicle/query";
import type { Metadata } from "next";
import { Page, Section } from "../components/page.tsx";
import { PathForm } from "../drawings/path-form.tsx";
import { travellers } from "../drawings/relations.ts";
import { content, say, words } from "../subject.ts";

export const metadata: Metadata = {
  title: words.path.title,
  description: words.path.description,
};

export default function PathsPage() {
  return (
    <Page wide title={words.path.title} kicker={<a href="/network/">{words.network.title}</a>} lead={<PathForm />}>
      {travellers.length > 1 ? (
        <Section id="steps" title={words.path.steps}>
          <p className="quiet">{words.path.stepsLead}</p>
          <Steps />
        </Section>
      ) : null}
    </Page>
  );
}

/** A table of the steps between those who took part in the most events; each number leads to the path. */
function Steps() {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable from the keyboard
    <section className="timeline-scroller" aria-label={words.path.stepsAlt} tabIndex={0}>
      <table className="steps">
        <thead>
          <tr>
            <th scope="col">{words.path.from}</th>
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

function Step({ from, to }: { from: string; to: string }) {
  const steps = pathBetween(content, from, to)?.length ?? words.path.stepsNone;
  return (
    <a
      href={`/network/path/${from}/${to}/`}
      aria-label={say(words.path.stepsBetween, { steps, from: content.label(from), to: content.label(to) })}
    >
      {steps}
    </a>
  );
}

function familyName(id: string): string {
  return content.get("figure", id).name.sort ?? content.label(id);
}
