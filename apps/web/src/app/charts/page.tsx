import { Drawing, Explorers, Page, Section } from "@thaw/site/components";
import type { Metadata } from "next";
import { drawings, type PublishedDrawing } from "./drawings.ts";

export const metadata: Metadata = { title: "All drawings" };

/** Small enough to be shown among others. */
const shown: readonly PublishedDrawing["group"][] = ["Numbers"];

export default function ChartsPage() {
  const groups = [...new Set(drawings.map(({ group }) => group))];
  return (
    <Page
      wide
      title="All drawings"
      lead={
        <p className="quiet">
          Each as a file, with its citation and its data, and to be shown on your own page. Free to use under CC BY 4.0.
        </p>
      }
    >
      <Explorers here="/charts/" />
      {groups.map((group) => (
        <Section key={group} id={group.toLowerCase()} title={group}>
          <ul className="plain drawings">
            {drawings
              .filter((drawing) => drawing.group === group)
              .map((drawing) => (
                <Entry key={drawing.id} drawing={drawing} />
              ))}
          </ul>
        </Section>
      ))}
    </Page>
  );
}

function Entry({ drawing }: { drawing: PublishedDrawing }) {
  const { id, title, page, group, alt } = drawing;
  return (
    <li>
      {shown.includes(group) ? (
        <figure>
          <figcaption>
            <a href={page}>{title}</a>
          </figcaption>
          <Drawing markup={drawing.draw().svg} />
          <p className="hidden">{alt}</p>
          {drawing.table ? (
            <details>
              <summary>The same as a table, with the sources</summary>
              <Drawing markup={drawing.table()} />
            </details>
          ) : null}
        </figure>
      ) : (
        <a href={page}>{title}</a>
      )}{" "}
      <span className="quiet">
        <a href={`/charts/${id}.svg`}>SVG</a> · <a href={`/charts/${id}.csv`}>data</a> ·{" "}
        <a href={`/embed/${id}.html`}>to embed</a>
      </span>
    </li>
  );
}
