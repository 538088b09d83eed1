import { z } from "@hono/zod-openapi";
import { type EntryByKind, verdicts } from "@thaw/chronicle";
import type { RouteContext } from "../../context.ts";
import { addCollection, plainFacet } from "../collection.ts";

const QUOTE_LENGTH_MAX = 1_000;
const MATCHES_MAX = 20;

type Review = EntryByKind["review"];

/** Reviews, by id. */
export function addReviews(ctx: RouteContext): void {
  const { dataset, statementsLike } = ctx;
  addCollection(ctx, {
    kind: "review",
    description:
      "Published texts taken statement by statement, by id: what each says, our verdict, what is known and what that rests on. With `quote`, those with statements like a sentence, and the statements under `matches`: is this a known error?",
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
      own: {
        quote: z.string().min(1).max(QUOTE_LENGTH_MAX).optional().openapi({
          description:
            "A sentence, in quotation or in your words: reviews with statements like it. Words are compared and not meanings: read the verdict beside the statement it was given for.",
          example: "Stalin died in May 1953",
        }),
      },
      narrow: ({ quote }) => {
        if (quote === undefined) return undefined;
        const found = new Set(statementsLike(quote).map(({ review }) => review));
        return dataset.reviews.filter(({ id }) => found.has(id));
      },
      sorts: { published: { description: "the day of the review", of: ({ published }: Review) => published } },
    },
    includes: ["claims", "sources"],
    beside: ({ quote }) =>
      quote === undefined
        ? {}
        : {
            matches: statementsLike(quote)
              .slice(0, MATCHES_MAX)
              .map(({ review, statement, likeness }) => ({ review, ...statement, likeness })),
          },
  });
}
