import type { EntryByKind } from "@thaw/chronicle";
import type { RouteContext } from "../../context.ts";
import { byBeginning, once, remembered } from "../../lists/usual.ts";
import { addCollection, idFacet, plainFacet, wordFacet } from "../collection.ts";
import { existenceOf } from "./existence.ts";

type Office = EntryByKind["office"];

/** After every rank that is given. */
const UNRANKED = 1e9;

/** Offices, by rank. */
export function addOffices(ctx: RouteContext): void {
  const { dataset } = ctx;
  const inOrder = once(() =>
    [...dataset.offices].sort((a, b) => (a.rank ?? UNRANKED) - (b.rank ?? UNRANKED) || (a.id < b.id ? -1 : 1)),
  );
  const existence = remembered(existenceOf);
  addCollection(ctx, {
    kind: "office",
    description: "The posts that people hold for a term, by rank, with their names by date and their seats.",
    example: { id: "first-secretary-cpsu", query: "tracked=true&limit=2" },
    list: {
      facets: {
        organization: idFacet("organization", ({ organization }: Office) => [organization], {
          description: "Id of the body it belonged to.",
          example: "presidium-cc",
        }),
        kind: wordFacet(dataset.subject.officeKinds, "kind of office", ({ kind }: Office) => [kind], {
          description: "Kind of office.",
          example: "party",
        }),
        tracked: plainFacet(["true", "false"], "choice for tracked", ({ tracked }: Office) => [String(tracked)], {
          description: "Whether the content follows it day by day within the subject's period.",
        }),
      },
      sorts: {
        rank: { description: "its place in the room", of: ({ rank }: Office) => rank ?? UNRANKED },
        existed: byBeginning(existence),
      },
      dating: { description: "when it existed", extentOf: existence },
      inOrder,
    },
    usual: { key: "rank", endsInId: true },
    includes: ["claims", "organizations", "offices", "sources", "disputes"],
    links: (id) => ({ terms: `/v1/terms?office=${id}` }),
  });
}
