import type { Metadata } from "next";
import { Drawing } from "../components/drawing.tsx";
import { Explorers } from "../components/explorers.tsx";
import { Page, Section } from "../components/page.tsx";
import { filledGroups, isOwn } from "../drawings/published/drawings.ts";
import { drawingGroups, isNamed, type PublishedDrawing } from "../drawings/published/published-drawing.ts";
import { Files } from "../drawings/published/take-along.tsx";
import { say, site, words } from "../subject.ts";

export const metadata: Metadata = { title: words.sections.charts };

/** A longer list is folded. */
const listedMax = 40;

/** Every drawing with its files; those that are small enough, and the app's own, are shown. */
export default function ChartsPage() {
  return (
    <Page
      wide
      title={words.sections.charts}
      lead={<p className="quiet">{say(words.drawings.lead, { licence: site.licences.content })}</p>}
    >
      <Explorers here="/charts/" />
      {filledGroups().map(({ group, drawings }) => (
        <Section key={group} id={group} title={drawingGroups[group]}>
          <Group drawings={drawings} />
        </Section>
      ))}
    </Page>
  );
}

/** A group, folded where it is long. */
function Group({ drawings }: { drawings: readonly PublishedDrawing[] }) {
  const list = (
    <ul className="plain drawings">
      {drawings.map((drawing) => (
        <Entry key={drawing.id} drawing={drawing} />
      ))}
    </ul>
  );
  if (drawings.length <= listedMax) return list;
  return (
    <details>
      <summary>{say(words.counts.drawings, { count: drawings.length })}</summary>
      {list}
    </details>
  );
}

function Entry({ drawing }: { drawing: PublishedDrawing }) {
  const { id, title, page, group, alt } = drawing;
  return (
    <li>
      {group === "numbers" || isOwn(drawing) ? (
        <figure>
          <figcaption>
            <a href={page}>{title}</a>
          </figcaption>
          <Drawing markup={drawing.draw().figure} />
          <p className="hidden">{alt}</p>
          {drawing.table ? (
            <details>
              <summary>{words.drawings.table}</summary>
              <div className="table">
                <Drawing markup={drawing.table()} />
              </div>
            </details>
          ) : null}
        </figure>
      ) : (
        <a href={page}>{title}</a>
      )}{" "}
      <span className="quiet">
        <Files id={id} picture={isNamed(drawing)} /> · <a href={`/embed/${id}.html`}>{words.drawings.embed}</a>
      </span>
    </li>
  );
}
