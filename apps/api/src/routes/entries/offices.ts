import type { RouteContext } from "../../context.ts";
import { idsParameter } from "../../parameters/ids.ts";
import { wordParameter, wordsParameter } from "../../parameters/words.ts";
import { addCollection } from "../collection.ts";

/** Offices, by rank. */
export function addOffices(ctx: RouteContext): void {
  const { dataset } = ctx;
  const byRank = [...dataset.offices].sort(
    (a, b) => (a.rank ?? Infinity) - (b.rank ?? Infinity) || (a.id < b.id ? -1 : 1),
  );
  addCollection(ctx, {
    kind: "office",
    description: "The posts that people hold for a term, by rank, with their names by date and their seats.",
    example: { id: "first-secretary-cpsu", query: "tracked=true&limit=2" },
    filters: {
      organization: idsParameter(dataset, "organization", {
        description: "Id of the body it belonged to.",
        example: "presidium-cc",
      }).optional(),
      kind: wordsParameter(Object.keys(dataset.subject.officeKinds), {
        noun: "kind of office",
        description: "Kind of office.",
        example: "party",
      }).optional(),
      tracked: wordParameter(["true", "false"], {
        noun: "choice for tracked",
        description: "Whether the content follows it day by day within the subject's period.",
      }).optional(),
    },
    select: ({ organization, kind, tracked }) =>
      byRank.filter(
        (office) =>
          (!organization || (office.organization !== undefined && organization.includes(office.organization))) &&
          (!kind || kind.includes(office.kind)) &&
          (tracked === undefined || office.tracked === (tracked === "true")),
      ),
    links: (id) => ({ terms: `/v1/terms?office=${id}`, claims: `/v1/claims?entry=${id}` }),
  });
}
