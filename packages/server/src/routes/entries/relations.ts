import { type EntryByKind, periodExtent, statusSchema } from "@thaw/chronicle";
import type { RouteContext } from "../../context.ts";
import { byBeginning, remembered } from "../../lists/usual.ts";
import { addCollection, idFacet, labelsOf, plainFacet, wordFacet } from "../collection.ts";

type Relation = EntryByKind["relation"];

/** Relations, by id. */
export function addRelations(ctx: RouteContext): void {
  const extent = remembered(({ since, until }: Relation) =>
    since || until ? periodExtent({ from: since, to: until }) : undefined,
  );
  addCollection(ctx, {
    kind: "relation",
    description: "How one figure stood to another, by id. Each is read from `from` to `to`.",
    example: { id: "alliluyeva-sibling-of-vasily-stalin", query: "figure=joseph-stalin&kind=parent" },
    list: {
      facets: {
        figure: idFacet("figure", ({ from, to }: Relation) => [from, to], {
          description: "Id of a figure on either side.",
          example: "joseph-stalin",
        }),
        kind: wordFacet(
          labelsOf(ctx.dataset.subject.relationKinds),
          "kind of relation",
          ({ kind }: Relation) => [kind],
          { description: "Kind of relation.", example: "parent" },
        ),
        status: plainFacet(statusSchema.options, "status of a claim", ({ status }: Relation) => [status], {
          description: "How firmly it stands.",
        }),
      },
      sorts: { since: byBeginning(extent) },
      dating: { description: "while it held", extentOf: extent },
    },
    includes: ["claims", "figures", "sources", "disputes"],
  });
}
