import type { RouteContext } from "../../context.ts";
import { idsParameter } from "../../parameters/ids.ts";
import { addCollection } from "../collection.ts";

/** Reviews, by id. */
export function addReviews(ctx: RouteContext): void {
  const { dataset } = ctx;
  addCollection(ctx, {
    kind: "review",
    description:
      "Published texts taken statement by statement, by id: what each says, our verdict, what is known and what that rests on.",
    example: { id: "grunge-what-really-happened", query: "limit=1" },
    filters: {
      source: idsParameter(dataset, "source", {
        description: "Id of the text under review.",
        example: "grunge-705095",
      }).optional(),
    },
    select: ({ source }) => dataset.reviews.filter(({ work }) => !source || source.includes(work.source)),
  });
}
