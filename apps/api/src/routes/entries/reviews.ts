import { type EntryByKind, verdicts } from "@thaw/chronicle";
import type { RouteContext } from "../../context.ts";
import { addCollection, plainFacet } from "../collection.ts";

type Review = EntryByKind["review"];

/** Reviews, by id. */
export function addReviews(ctx: RouteContext): void {
  addCollection(ctx, {
    kind: "review",
    description:
      "Published texts taken statement by statement, by id: what each says, our verdict, what is known and what that rests on.",
    example: { id: "grunge-what-really-happened", query: "limit=1" },
    list: {
      facets: {
        verdict: plainFacet(
          verdicts,
          "verdict",
          ({ statements }: Review) => [...new Set(statements.map(({ verdict }) => verdict))],
          { description: "A verdict on some statement of the text.", example: "contradicted" },
        ),
      },
      sorts: { published: { description: "the day of the review", of: ({ published }: Review) => published } },
    },
    includes: ["claims", "sources"],
  });
}
