import { type EntryByKind, extentOf, sourceKindSchema } from "@thaw/chronicle";
import type { RouteContext } from "../../context.ts";
import { byBeginning, remembered } from "../../lists/usual.ts";
import { addCollection, plainFacet } from "../collection.ts";

type Source = EntryByKind["source"];

/** Sources, by id. */
export function addSources(ctx: RouteContext): void {
  const { dataset } = ctx;
  const languages = [...new Set(dataset.sources.flatMap(({ language }) => language ?? []))].sort();
  const issued = remembered((source: Source) => (source.issued === undefined ? undefined : extentOf(source.issued)));
  addCollection(ctx, {
    kind: "source",
    description: "The works that bear witness, by id, with the fields of CSL-JSON.",
    example: { id: "knight-1993", query: "kind=memoir&language=ru&limit=2" },
    list: {
      facets: {
        kind: plainFacet(sourceKindSchema.options, "kind of source", ({ kind }: Source) => [kind], {
          description: "What kind of witness it is.",
          example: "memoir",
        }),
        language: plainFacet(languages, "language of a source here", ({ language }: Source) => [language], {
          description: "Language of the source, BCP 47.",
          example: "ru",
        }),
      },
      sorts: { issued: byBeginning(issued) },
      dating: { description: "when it was published", extentOf: issued },
    },
    includes: ["sources"],
    links: (id) => ({ resting: `/v1/sources/${id}/claims` }),
  });
}
