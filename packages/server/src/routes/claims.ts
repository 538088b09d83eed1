import { type Claim, entryKinds, extentOf, nearest, plural, statusSchema } from "@thaw/chronicle";
import { claimSchema } from "../answers/claim.ts";
import type { RouteContext } from "../context.ts";
import { byBeginning, remembered } from "../lists/usual.ts";
import { idFacet, plainFacet } from "./collection.ts";
import { addResource } from "./resource.ts";

/** Claims: every dated, placed, counted or attributed statement, with its evidence. */
export function addClaims(ctx: RouteContext): void {
  const { dataset, ready } = ctx;
  const extent = remembered(({ date }: Claim) => date && extentOf(date.edtf));
  addResource<Claim, Record<never, never>>(ctx, {
    name: "claims",
    noun: "claim",
    answers: { list: "ClaimList", one: "ClaimAnswer" },
    description:
      "Every statement of the content with what it rests on, in the order of the entries that make them: events, figures and so on, each by id.",
    descriptionOfOne: "The claim with an id: the entry's id and the path of the field in it.",
    example: { id: "arrest-of-beria.announced", query: "entry=arrest-of-beria&limit=2" },
    list: {
      facets: {
        entry: {
          domain: { ids: entryKinds },
          description: "Id of the entry that makes the claim, of any kind.",
          example: "arrest-of-beria",
          valuesOf: ({ entry }) => [entry],
        },
        source: idFacet("source", ({ cite }) => cite.map(({ source }) => source), {
          description: "Id of a source that the claim cites.",
          example: "knight-1993",
        }),
        dispute: idFacet("dispute", ({ dispute }) => [dispute], {
          description: "Id of the dispute in which the claim is argued over.",
          example: "stalins-birth-date",
        }),
        status: plainFacet(statusSchema.options, "status of a claim", ({ status }) => [status], {
          description: "How firmly the claim stands.",
          example: "disputed",
        }),
        kind: plainFacet(entryKinds, "kind of entry", ({ kind }) => [kind], {
          description: "Kind of entry that makes the claim.",
          example: "figure",
        }),
        consulted: plainFacet(
          ["true", "false"],
          "choice for consulted",
          ({ cite }) => [String(cite.some(({ consulted }) => consulted !== undefined))],
          { description: "Whether a source was read for this statement; the others are cited from general knowledge." },
        ),
      },
      sorts: {
        id: { description: "the id", of: ({ id }) => id },
        date: byBeginning(extent),
        place: {
          description: "the order of the entries",
          of: ({ kind, entry }) => `${String(entryKinds.indexOf(kind)).padStart(2, "0")} ${entry}`,
        },
      },
      dating: { description: "what the claim dates", extentOf: extent },
      own: {},
      inOrder: () => dataset.claims,
    },
    usual: { key: "place", endsInId: false },
    identity: {
      noun: "claim",
      has: (id) => dataset.claim(id) !== undefined,
      nearest: (id) => nearestClaims(dataset.claims, id),
    },
    schema: claimSchema,
    told: {
      kind: "claim",
      includes: [...entryKinds.map((kind) => plural[kind]), "claims"],
      itemOf: (claim) => ({ claim }),
    },
    readyOf: ready.claim,
    find: (id) => dataset.claim(id),
    nearest: (id) => nearestClaims(dataset.claims, id),
    linksOf: ({ kind, entry }) => ({ entry: `/v1/${plural[kind]}/${entry}` }),
  });
}

/** Among the claims of the entry that the id begins with, if there is one; among all otherwise. */
function nearestClaims(claims: readonly Claim[], id: string): string[] {
  const entry = id.split(".", 1)[0];
  const own = claims.filter((claim) => claim.entry === entry).map((claim) => claim.id);
  const near = nearest(id, own);
  if (own.length > 0) return near.length > 0 ? near : own.slice(0, 3);
  return nearest(
    id,
    claims.map((claim) => claim.id),
  );
}
