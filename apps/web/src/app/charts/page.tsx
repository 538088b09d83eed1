import { Drawing, Explorers, Page, Section } from "@thaw/site/components";
import { count } from "@thaw/site/text";
import type { Metadata } from "next";
import { drawings, isNamed } from "./drawings.ts";
import type { PublishedDrawing } from "./published-drawing.ts";
import { Files } from "./take-along.tsx";

export const metadata: Metadata = { title: "All drawings" };

/** Small enough to be shown among others. */
const shown: readonly PublishedDrawing["group"][] = ["Numbers"];

/** A longer list is folded. */
const listedMax = 40;

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
          <Group group={group} />
        </Section>
      ))}
    </Page>
  );
}

/** A group, folded where it is long. */
function Group({ group }: { group: PublishedDrawing["group"] }) {
  const own = drawings.filter((drawing) => drawing.group === group);
  const list = (
    <ul className="plain drawings">
      {own.map((drawing) => (
        <Entry key={drawing.id} drawing={drawing} />
      ))}
    </ul>
  );
  if (own.length <= listedMax) return list;
  return (
    <details>
      <summary>{count(own.length, "drawing")}</summary>
      {list}
    </details>
  );
}

function Entry({ drawing }: { drawing: PublishedDrawing }) {
  const { id, title, page, group, alt } = drawing;
  return (
    <li>
      {shown.includes(group) || id === "june-1957" || id === "fortnight" ? (
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
