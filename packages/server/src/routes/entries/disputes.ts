import type { EntryByKind } from "@thaw/chronicle";
import { entryKinds } from "@thaw/chronicle";
import type { RouteContext } from "../../context.ts";
import { remembered } from "../../lists/usual.ts";
import { addCollection } from "../collection.ts";

type Dispute = EntryByKind["dispute"];

/** Disputes, by id. */
export function addDisputes(ctx: RouteContext): void {
  const { dataset } = ctx;
  const concerned = remembered(({ id, about }: Dispute) => [
    ...new Set([...about.map(ownerOf), ...dataset.referrers(id).map(({ entry }) => entry.id)]),
  ]);
  addCollection(ctx, {
    kind: "dispute",
    description:
      "Where sources or scholars disagree, by id: the positions, their evidence, and which one is followed and why.",
    example: { id: "stalins-birth-date", query: "entry=joseph-stalin" },
    list: {
      facets: {
        entry: {
          domain: { ids: entryKinds },
          description: "Id of an entry some of whose claims are disputed.",
          example: "joseph-stalin",
          valuesOf: concerned,
        },
      },
    },
    includes: ["claims", "sources"],
    links: (id) => ({ about: `/v1/claims?dispute=${id}` }),
  });
}

function ownerOf(claim: string): string {
  return claim.split(".", 1)[0] ?? claim;
}
