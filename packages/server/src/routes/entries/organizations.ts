import type { EntryByKind } from "@thaw/chronicle";
import type { RouteContext } from "../../context.ts";
import { byBeginning, remembered } from "../../lists/usual.ts";
import { addCollection, idFacet, wordFacet } from "../collection.ts";
import { existenceOf } from "./existence.ts";

type Organization = EntryByKind["organization"];

/** Organizations, by id. */
export function addOrganizations(ctx: RouteContext): void {
  const existence = remembered(existenceOf);
  addCollection(ctx, {
    kind: "organization",
    description: "Parties, ministries, courts and other bodies, by id, with their names by date.",
    example: { id: "presidium-cc", query: "kind=party-body&limit=1" },
    list: {
      facets: {
        kind: wordFacet(
          ctx.dataset.subject.organizationKinds,
          "kind of organization",
          ({ kind }: Organization) => [kind],
          { description: "Kind of organization.", example: "ministry" },
        ),
        parent: idFacet("organization", ({ parent }: Organization) => [parent], {
          description: "Id of the body it belonged to.",
          example: "cpsu",
        }),
      },
      sorts: { existed: byBeginning(existence) },
      dating: { description: "when it existed", extentOf: existence },
    },
    includes: ["claims", "organizations", "sources", "disputes"],
    links: (id) => ({ offices: `/v1/offices?organization=${id}`, events: `/v1/events?organization=${id}` }),
  });
}
