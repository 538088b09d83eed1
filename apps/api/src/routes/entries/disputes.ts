import type { RouteContext } from "../../context.ts";
import { anyIdsParameter } from "../../parameters/ids.ts";
import { addCollection } from "../collection.ts";

/** Disputes, by id. */
export function addDisputes(ctx: RouteContext): void {
  const { dataset } = ctx;
  addCollection(ctx, {
    kind: "dispute",
    description:
      "Where sources or scholars disagree, by id: the positions, their evidence, and which one is followed and why.",
    example: { id: "stalins-birth-date", query: "entry=joseph-stalin" },
    filters: {
      entry: anyIdsParameter(dataset, {
        description: "Id of an entry some of whose claims are disputed.",
        example: "joseph-stalin",
      }).optional(),
    },
    select: ({ entry }) =>
      dataset.disputes.filter(
        ({ id, about }) =>
          !entry ||
          about.some((claim) => entry.includes(ownerOf(claim))) ||
          dataset.referrers(id).some((it) => entry.includes(it.entry.id)),
      ),
    links: (id) => ({ claims: `/v1/claims?dispute=${id}` }),
  });
}

function ownerOf(claim: string): string {
  return claim.split(".", 1)[0] ?? claim;
}
