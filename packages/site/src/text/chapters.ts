import type { Story } from "@thaw/chronicle";
import { content } from "../subject.ts";

/** The chapters of the story, in the order of reading. */
export const chapters: readonly Story[] = content.stories
  .filter(({ kind }) => kind === "chapter")
  .toSorted((a, b) => a.order - b.order);

/** The number of a chapter, from 1 on; nothing for a story that is none. */
export function chapterNumber(story: Story): number | undefined {
  const at = chapters.indexOf(story);
  return at < 0 ? undefined : at + 1;
}

const WORDS_PER_MINUTE = 230;

/** How many minutes a story takes to read, at least one. */
export function minutesToRead(stories: readonly Story[]): number {
  const words = stories.flatMap(({ blocks }) =>
    blocks.flatMap((block) =>
      block.type === "heading"
        ? block.text.split(/\s+/)
        : block.sentences.flatMap(({ html }) => html.replace(/<[^>]+>/g, "").split(/\s+/)),
    ),
  );
  return Math.max(1, Math.round(words.length / WORDS_PER_MINUTE));
}
