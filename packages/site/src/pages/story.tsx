import type { Story } from "@thaw/chronicle";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { FigureCards } from "../components/figure-cards.tsx";
import { Page } from "../components/page.tsx";
import { prose } from "../components/prose.tsx";
import { content, say, words } from "../subject.ts";
import { address } from "../text/address.ts";
import { chapterNumber, chapters, minutesToRead } from "../text/chapters.ts";
import { Notebook } from "../text/notebook.tsx";
import { openGraph } from "../text/pictured.ts";
import { shows } from "../text/sections.ts";
import { figuresIn } from "../text/story-html.ts";

type Props = { params: Promise<{ id: string }> };

export function generateStaticParams() {
  return content.stories.map(({ id }) => ({ id }));
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const story = content.find("story", (await params).id);
  return story
    ? {
        title: story.title,
        openGraph: openGraph("story", story.id),
        ...(story.summary && { description: story.summary }),
      }
    : {};
}

export default async function StoryPage({ params }: Props) {
  const story = content.find("story", (await params).id);
  if (!story) notFound();
  const notebook = new Notebook();
  const text = prose(story, notebook);
  const number = chapterNumber(story);
  const minutes = say(words.story.minutes, { count: minutesToRead([story]) });
  return (
    <Page
      kicker={
        number ? (
          <>
            <a href="/stories/">{words.story.title}</a> ·{" "}
            {say(words.story.chapterOf, { number, count: chapters.length })} · {minutes}
          </>
        ) : (
          <>
            {story.kind === "answer" ? words.story.answer : words.story.title} · {minutes}
          </>
        )
      }
      title={story.title}
      lead={story.summary ? <p className="lead">{story.summary}</p> : null}
      notebook={notebook}
      entry={{ kind: "story", id: story.id }}
      kind="chapter-page"
    >
      {number ? (
        <progress className="reading" aria-label={words.story.chapters} max={chapters.length} value={number} />
      ) : null}
      <p className="quiet legend">{words.story.legend}</p>
      <div className="chapter">{text}</div>
      <FigureCards figures={figuresIn(story)} />
      {number ? <Turn before={chapters[number - 2]} after={chapters[number]} /> : null}
    </Page>
  );
}

/** The chapters before and after one. */
function Turn({ before, after }: { before: Story | undefined; after: Story | undefined }) {
  return (
    <nav className="neighbours" aria-label={words.story.chapters}>
      {before ? (
        <a rel="prev" href={address("story", before.id)}>
          <span className="quiet">{words.entry.before}</span> {before.title}
        </a>
      ) : null}
      {after ? (
        <a rel="next" href={address("story", after.id)}>
          <span className="quiet">{words.entry.after}</span> {after.title}
        </a>
      ) : shows("reviews") ? (
        <a href="/reviews/">
          <span className="quiet">{words.entry.after}</span> {words.story.whereWrong}
        </a>
      ) : null}
    </nav>
  );
}
