import { fallsWithout, restsOn } from "@thaw/chronicle";
import type { RouteContext } from "../context.ts";
import { answer } from "../http/answer.ts";
import { pageOf } from "../lists/page.ts";
import { PAGE, pagingParameters } from "../parameters/paging.ts";
import { wordParameter } from "../parameters/words.ts";
import { unknownId } from "./resource.ts";
import { addRoute } from "./route.ts";

/** What rests on a source, and what would fall without it. */
export function addResting(ctx: RouteContext): void {
  const { dataset, ready } = ctx;
  addRoute(
    ctx,
    {
      path: "/v1/sources/{id}/claims",
      operationId: "listClaimsOfSource",
      tag: "sources",
      summary: "What rests on a source",
      description:
        "Every claim that cites a source, itself or through a work that leans on it, and whether it would fall without it: `alone=true` gives those that no other witness supports.",
      parameter: { description: "Id of the source.", example: "knight-1993" },
      query: {
        alone: wordParameter(["true", "false"], {
          noun: "choice for alone",
          description: "Only claims that nothing else supports, or only the others.",
        }).optional(),
        ...pagingParameters,
      },
      answer: { schema: "Resting", description: "A page of claims." },
      example: "/v1/sources/knight-1993/claims?alone=true&limit=2",
    },
    ({ query: { alone, limit = PAGE.usual, cursor }, id, url, etag }) => {
      if (!dataset.find("source", id))
        throw unknownId("source", id, "/v1/sources", dataset.suggest("source", id), "/claims");
      const resting = restsOn(dataset, id)
        .filter((item) => alone === undefined || item.alone === (alone === "true"))
        .map((item) => ({ ...item, id: item.claim.id }));
      const { items, total, next } = pageOf(resting, order, { limit, cursor }, url);
      const data = items.map(({ claim, through, stance, alone }) => ({ claim, through, stance, alone }));
      const names = items.flatMap(({ claim, through }) => [through, ...ready.claim(claim).names]);
      const body = { source: id, data, total, falls: fallsWithout(dataset, id).length, next };
      return answer(`${JSON.stringify(body).slice(0, -1)},"labels":${ready.labels([id, ...names])}}\n`, etag);
    },
  );
}

/** The order of the dataset has no keys of its own: where a claim is gone, the page begins again. */
const order = { steps: [], sorts: {}, endsInId: false } as const;
