import type { RouteContext } from "../../context.ts";
import { wordsParameter } from "../../parameters/words.ts";
import { addCollection } from "../collection.ts";

/** Stories, in their own order. */
export function addStories(ctx: RouteContext): void {
  const { dataset } = ctx;
  const inOrder = [...dataset.stories].sort((a, b) => a.order - b.order || (a.id < b.id ? -1 : 1));
  addCollection(ctx, {
    kind: "story",
    description: "Prose in which every sentence of fact says what it rests on, in the order of reading.",
    example: { id: "short-answer", query: "kind=answer" },
    filters: {
      kind: wordsParameter(["answer", "chapter"], {
        noun: "kind of story",
        description: "`answer` for a short answer to the subject's question, `chapter` for a part of the story.",
      }).optional(),
    },
    select: ({ kind }) => inOrder.filter((story) => !kind || kind.includes(story.kind)),
  });
}
