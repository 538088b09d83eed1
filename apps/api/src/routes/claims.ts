import { createRoute, z } from "@hono/zod-openapi";
import { type Claim, entryKinds, nearest, overlaps, plural, statusSchema, wholeOf } from "@thaw/chronicle";
import type { RouteContext } from "../context.ts";
import { answer } from "../http/answer.ts";
import { pageOf } from "../http/page.ts";
import { dayParameter } from "../parameters/date.ts";
import { anyIdsParameter, idsParameter } from "../parameters/ids.ts";
import { PAGE, pagingParameters } from "../parameters/paging.ts";
import { wordsParameter } from "../parameters/words.ts";
import { unknownId } from "./collection.ts";
import { responses } from "./responses.ts";

/** Claims: every dated, placed, counted or attributed statement, with its evidence. */
export function addClaims(ctx: RouteContext): void {
  addClaimList(ctx);
  addClaim(ctx);
}

function addClaimList({ app, dataset, ready }: RouteContext): void {
  const filters = {
    entry: anyIdsParameter(dataset, {
      description: "Id of the entry that makes the claim, of any kind.",
      example: "arrest-of-beria",
    }).optional(),
    source: idsParameter(dataset, "source", {
      description: "Id of a source that the claim cites.",
      example: "knight-1993",
    }).optional(),
    dispute: idsParameter(dataset, "dispute", {
      description: "Id of the dispute in which the claim is argued over.",
      example: "stalins-birth-date",
    }).optional(),
    status: wordsParameter(statusSchema.options, {
      noun: "status of a claim",
      description: "How firmly the claim stands.",
      example: "disputed",
    }).optional(),
    kind: wordsParameter(entryKinds, {
      noun: "kind of entry",
      description: "Kind of entry that makes the claim.",
      example: "figure",
    }).optional(),
    date: dayParameter({
      description: "A date on which what the claim dates may lie; undated claims are left out.",
      example: "1953-06-26",
    }).optional(),
  };
  const route = createRoute({
    method: "get",
    path: "/v1/claims",
    operationId: "listClaims",
    tags: ["claims"],
    summary: "List claims",
    description:
      "Every statement of the content with what it rests on, in the order of the entries that make them: events, figures and so on, each by id.",
    request: { query: z.strictObject({ ...filters, ...pagingParameters }) },
    responses: responses("ClaimList", "A page of claims."),
    "x-example": "/v1/claims?entry=arrest-of-beria&limit=2",
  });
  app.openapi(route, (c) => {
    const { limit = PAGE.usual, cursor, entry, source, dispute, status, kind, date } = c.req.valid("query");
    const day = date === undefined ? undefined : wholeOf(date);
    const claims = dataset.claims.filter(
      (claim) =>
        (!entry || entry.includes(claim.entry)) &&
        (!source || claim.cite.some((citation) => source.includes(citation.source))) &&
        (!dispute || (claim.dispute !== undefined && dispute.includes(claim.dispute))) &&
        (!status || status.includes(claim.status)) &&
        (!kind || kind.includes(claim.kind)) &&
        (!day || (claim.date !== undefined && overlaps(claim.date.edtf, day) !== "no")),
    );
    const page = pageOf(claims, { limit, cursor }, c.get("url"));
    return answer(ready.list(page.items.map(ready.claim), page), c.get("etag"));
  });
}

function addClaim({ app, dataset, ready }: RouteContext): void {
  const route = createRoute({
    method: "get",
    path: "/v1/claims/{id}",
    operationId: "getClaim",
    tags: ["claims"],
    summary: "One of the claims",
    description: "The claim with an id: the entry's id and the path of the field in it.",
    request: {
      params: z.object({
        id: z.string().openapi({
          param: { name: "id", in: "path" },
          description: "Id of the claim.",
          example: "arrest-of-beria.announced",
        }),
      }),
      query: z.strictObject({}),
    },
    responses: responses("ClaimAnswer", "The claim.", { unknownId: true }),
    "x-example": "/v1/claims/arrest-of-beria.announced",
  });
  app.openapi(route, (c) => {
    const { id } = c.req.valid("param");
    const claim = dataset.claim(id);
    if (!claim) throw unknownId("claim", id, "/v1/claims", nearestClaims(dataset.claims, id));
    const links = { self: `/v1/claims/${id}`, entry: `/v1/${plural[claim.kind]}/${claim.entry}` };
    return answer(ready.one(ready.claim(claim), links), c.get("etag"));
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
