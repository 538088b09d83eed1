import type { Metadata } from "next";
import { Drawing } from "../components/drawing.tsx";
import { Explorers } from "../components/explorers.tsx";
import { Page, Section } from "../components/page.tsx";
import { filledGroups, isOwn } from "../drawings/published/drawings.ts";
import { drawingGroups, isNamed, type PublishedDrawing } from "../drawings/published/published-drawing.ts";
import { Files } from "../drawings/published/take-along.tsx";
import { site } from "../subject.ts";
import { count } from "../text/words.ts";

export const metadata: Metadata = { title: "All drawings" };

/** A longer list is folded. */
const listedMax = 40;

/** Every drawing with its files; those that are small enough, and the app's own, are shown. */
export default function ChartsPage() {
  return (
    <Page
      wide
      title="All drawings"
      lead={
        <p className="quiet">
          Each as a file, with its citation and its data, and to be shown on your own page. Free to use under{" "}
          {site.licences.content}.
        </p>
      }
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
      <summary>{count(drawings.length, "drawing")}</summary>
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
              <summary>The same as a table, with the sources</summary>
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
        <Files id={id} picture={isNamed(drawing)} /> · <a href={`/embed/${id}.html`}>to embed</a>
      </span>
    </li>
  );
}
