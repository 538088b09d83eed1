import { sourceKindSchema } from "@thaw/chronicle";
import type { RouteContext } from "../../context.ts";
import { wordsParameter } from "../../parameters/words.ts";
import { addCollection } from "../collection.ts";

/** Sources, by id. */
export function addSources(ctx: RouteContext): void {
  const { dataset } = ctx;
  const languages = [...new Set(dataset.sources.flatMap(({ language }) => language ?? []))].sort();
  addCollection(ctx, {
    kind: "source",
    description: "The works that bear witness, by id, with the fields of CSL-JSON.",
    example: { id: "knight-1993", query: "kind=memoir&language=ru&limit=2" },
    filters: {
      kind: wordsParameter(sourceKindSchema.options, {
        noun: "kind of source",
        description: "What kind of witness it is.",
        example: "memoir",
      }).optional(),
      language: wordsParameter(languages, {
        noun: "language of a source here",
        description: "Language of the source, BCP 47.",
        example: "ru",
      }).optional(),
    },
    select: ({ kind, language }) =>
      dataset.sources.filter(
        (source) =>
          (!kind || kind.includes(source.kind)) &&
          (!language || (source.language !== undefined && language.includes(source.language))),
      ),
    links: (id) => ({ claims: `/v1/claims?source=${id}` }),
  });
}
