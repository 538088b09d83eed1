import { createRoute, z } from "@hono/zod-openapi";
import { entryKinds, plural } from "@thaw/chronicle";
import { createSearch } from "@thaw/chronicle/search";
import type { RouteContext } from "../context.ts";
import { answer } from "../http/answer.ts";
import { limitParameter } from "../parameters/limit.ts";
import { refuse } from "../parameters/refuse.ts";
import { wordsParameter } from "../parameters/words.ts";
import { responses } from "./responses.ts";

const LIMIT = { usual: 20, most: 100 } as const;
const QUERY_LENGTH_MAX = 200;

const queryParameter = z
  .string()
  .transform((value, ctx) => {
    const text = value.trim();
    if (text === "") refuse(ctx, "q is empty; give a word to look for", { code: "bad-value", value });
    if (text.length > QUERY_LENGTH_MAX)
      refuse(ctx, `q is longer than ${QUERY_LENGTH_MAX} characters`, { code: "bad-value", value });
    return text;
  })
  .openapi({
    type: "string",
    maxLength: QUERY_LENGTH_MAX,
    description:
      "Words to look for: names in any spelling or script the content holds, titles, texts. A word may be begun only, or have a letter wrong.",
    example: "khruschev",
  });

/** Search over names, titles and texts. */
export function addSearch({ app, dataset }: RouteContext): void {
  const route = createRoute({
    method: "get",
    path: "/v1/search",
    operationId: "searchEntries",
    tags: ["search"],
    summary: "Search",
    description: "Entries by their names, titles and texts, best first.",
    request: {
      query: z.strictObject({
        q: queryParameter,
        kind: wordsParameter(entryKinds, {
          noun: "kind of entry",
          description: "Kind of entry.",
          example: "figure",
        }).optional(),
        limit: limitParameter(LIMIT).optional(),
      }),
    },
    responses: responses("Search", "What was found."),
    "x-example": "/v1/search?q=khruschev&limit=2",
  });
  let search: ReturnType<typeof createSearch> | undefined;
  app.openapi(route, (c) => {
    const { q, kind, limit = LIMIT.usual } = c.req.valid("query");
    search ??= createSearch(dataset);
    const data = search(q, { kinds: kind, limit }).hits.map((hit) => ({
      ...hit,
      href: `/v1/${plural[hit.kind]}/${hit.id}`,
    }));
    return answer(`${JSON.stringify({ query: q, data })}\n`, c.get("etag"));
  });
}
