import type { EntryByKind } from "@thaw/chronicle";
import type { RouteContext } from "../../context.ts";
import { once } from "../../lists/usual.ts";
import { addCollection, plainFacet } from "../collection.ts";

type Story = EntryByKind["story"];

/** Stories, in their own order. */
export function addStories(ctx: RouteContext): void {
  const inOrder = once(() => [...ctx.dataset.stories].sort((a, b) => a.order - b.order || (a.id < b.id ? -1 : 1)));
  addCollection(ctx, {
    kind: "story",
    description: "Prose in which every sentence of fact says what it rests on, in the order of reading.",
    example: { id: "short-answer", query: "kind=answer" },
    list: {
      facets: {
        kind: plainFacet(["answer", "chapter"], "kind of story", ({ kind }: Story) => [kind], {
          description: "`answer` for a short answer to the subject's question, `chapter` for a part of the story.",
        }),
      },
      sorts: { order: { description: "the order of reading", of: ({ order }: Story) => order } },
      inOrder,
    },
    usual: { key: "order", endsInId: true },
    includes: ["claims", "sources"],
  });
}
