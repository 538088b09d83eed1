import { compareDates, type EntryByKind, termBeganSchema, termEndedSchema, termExtent } from "@thaw/chronicle";
import type { RouteContext } from "../../context.ts";
import { byBeginning, once, remembered } from "../../lists/usual.ts";
import { addCollection, idFacet, plainFacet } from "../collection.ts";

type Term = EntryByKind["term"];

/** Terms, in the order of their beginning. */
export function addTerms(ctx: RouteContext): void {
  const { dataset } = ctx;
  const extent = remembered((term: Term) => termExtent(term));
  const inOrder = once(() =>
    [...dataset.terms].sort((a, b) => compareDates(a.start.date.edtf, b.start.date.edtf) || (a.id < b.id ? -1 : 1)),
  );
  addCollection(ctx, {
    kind: "term",
    description: "Who held which office from when to when, in the order of beginning.",
    example: { id: "khrushchev-first-secretary-cpsu", query: "figure=georgy-malenkov&date=1953-03&limit=1" },
    list: {
      facets: {
        office: idFacet("office", ({ office }: Term) => [office], {
          description: "Id of the office.",
          example: "first-secretary-cpsu",
        }),
        figure: idFacet("figure", ({ figure }: Term) => [figure], {
          description: "Id of the holder.",
          example: "georgy-malenkov",
        }),
        organization: idFacet("organization", ({ office }: Term) => [dataset.get("office", office).organization], {
          description: "Id of the body that the office belonged to.",
          example: "presidium-cc",
        }),
        how: plainFacet(termBeganSchema.options, "way to begin a term", ({ start }: Term) => [start.how], {
          description: "How it began.",
          example: "elected",
        }),
        why: plainFacet(termEndedSchema.options, "reason to end a term", ({ end }: Term) => [end?.why], {
          description: "Why it ended.",
          example: "removal",
        }),
      },
      sorts: { date: byBeginning(extent) },
      dating: { description: "while it lasted", extentOf: extent },
      inOrder,
    },
    usual: { key: "date", endsInId: false },
    includes: ["claims", "offices", "figures", "events", "sources", "disputes"],
  });
}
