import type { RouteContext } from "../../context.ts";
import { idsParameter } from "../../parameters/ids.ts";
import { wordsParameter } from "../../parameters/words.ts";
import { addCollection } from "../collection.ts";

/** Relations, by id. */
export function addRelations(ctx: RouteContext): void {
  const { dataset } = ctx;
  addCollection(ctx, {
    kind: "relation",
    description: "How one figure stood to another, by id. Each is read from `from` to `to`.",
    example: { id: "alliluyeva-sibling-of-vasily-stalin", query: "figure=joseph-stalin&kind=parent" },
    filters: {
      figure: idsParameter(dataset, "figure", {
        description: "Id of a figure on either side.",
        example: "joseph-stalin",
      }).optional(),
      kind: wordsParameter(Object.keys(dataset.subject.relationKinds), {
        noun: "kind of relation",
        description: "Kind of relation.",
        example: "parent",
      }).optional(),
    },
    select: ({ figure, kind }) =>
      dataset.relations.filter(
        (relation) =>
          (!figure || figure.includes(relation.from) || figure.includes(relation.to)) &&
          (!kind || kind.includes(relation.kind)),
      ),
    links: (id) => ({ claims: `/v1/claims?entry=${id}` }),
  });
}
