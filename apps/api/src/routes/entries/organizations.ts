import type { RouteContext } from "../../context.ts";
import { wordsParameter } from "../../parameters/words.ts";
import { addCollection } from "../collection.ts";

/** Organizations, by id. */
export function addOrganizations(ctx: RouteContext): void {
  const { dataset } = ctx;
  addCollection(ctx, {
    kind: "organization",
    description: "Parties, ministries, courts and other bodies, by id, with their names by date.",
    example: { id: "presidium-cc", query: "kind=party-body&limit=1" },
    filters: {
      kind: wordsParameter(Object.keys(dataset.subject.organizationKinds), {
        noun: "kind of organization",
        description: "Kind of organization.",
        example: "ministry",
      }).optional(),
    },
    select: ({ kind }) => dataset.organizations.filter((organization) => !kind || kind.includes(organization.kind)),
    links: (id) => ({
      offices: `/v1/offices?organization=${id}`,
      events: `/v1/events?organization=${id}`,
      claims: `/v1/claims?entry=${id}`,
    }),
  });
}
