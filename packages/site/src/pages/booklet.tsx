import type { Story } from "@thaw/chronicle";
import type { Metadata } from "next";
import { Notes } from "../components/notes.tsx";
import { Page } from "../components/page.tsx";
import { prose } from "../components/prose.tsx";
import { content, site } from "../subject.ts";
import { chapters, minutesToRead } from "../text/chapters.ts";
import { Notebook } from "../text/notebook.tsx";
import { count } from "../text/words.ts";

export const metadata: Metadata = {
  title: "The story as a booklet",
  description: "All chapters of the story on one page, with their sources, laid out for print.",
};

export default function BookletPage() {
  return (
    <Page
      kicker={`The story · ${count(chapters.length, "chapter")}, ${count(minutesToRead(chapters), "minute")}`}
      title={site.story.title}
      lead={
        <p className="lead">
          All chapters on one page, each with its sources, laid out for print. Facts version {content.release.version},
          release {content.release.id}; {site.licences.content}.
        </p>
      }
      kind="booklet"
    >
      <ol className="chapters">
        {chapters.map(({ id, title }) => (
          <li key={id}>
            <a href={`#${id}`}>{title}</a>
          </li>
        ))}
      </ol>
      {chapters.map((chapter, index) => (
        <Chapter key={chapter.id} chapter={chapter} number={index + 1} />
      ))}
    </Page>
  );
}

function Chapter({ chapter, number }: { chapter: Story; number: number }) {
  const notebook = new Notebook(`c${number}-`);
  const text = prose(chapter, notebook);
  return (
    <section className="chapter" aria-labelledby={chapter.id}>
      <p className="kicker">Chapter {number}</p>
      <h2 id={chapter.id} className="chapter-title">
        {chapter.title}
      </h2>
      {chapter.summary ? <p className="lead">{chapter.summary}</p> : null}
      {text}
      <Notes notebook={notebook} title={`Sources of chapter ${number}`} />
    </section>
  );
}
