import type { Story } from "@thaw/chronicle";
import type { Metadata } from "next";
import { Notes } from "../components/notes.tsx";
import { Page } from "../components/page.tsx";
import { prose } from "../components/prose.tsx";
import { content, say, site, words } from "../subject.ts";
import { chapters, minutesToRead } from "../text/chapters.ts";
import { Notebook } from "../text/notebook.tsx";

export const metadata: Metadata = {
  title: words.story.booklet,
  description: words.story.bookletDescription,
};

export default function BookletPage() {
  return (
    <Page
      kicker={say(words.story.bookletKicker, {
        chapters: say(words.counts.chapters, { count: chapters.length }),
        minutes: say(words.counts.minutes, { count: minutesToRead(chapters) }),
      })}
      title={site.story.title}
      lead={
        <p className="lead">
          {say(words.story.bookletLead, {
            version: content.release.version,
            release: content.release.id,
            licence: site.licences.content,
          })}
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
      <p className="kicker">{say(words.story.chapter, { number })}</p>
      <h2 id={chapter.id} className="chapter-title">
        {chapter.title}
      </h2>
      {chapter.summary ? <p className="lead">{chapter.summary}</p> : null}
      {text}
      <Notes notebook={notebook} title={say(words.story.sourcesOfChapter, { number })} />
    </section>
  );
}
