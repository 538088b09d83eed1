import { z } from "@hono/zod-openapi";
import { type Dataset, entryKinds, plural } from "@thaw/chronicle";
import { answerQuery, readQuery, type SearchAnswer, type SearchHit } from "@thaw/chronicle/search";
import type { RouteContext } from "../context.ts";
import { answer } from "../http/answer.ts";
import { limitParameter } from "../parameters/limit.ts";
import { refuse } from "../parameters/refuse.ts";
import { wordsParameter } from "../parameters/words.ts";
import { askRemote } from "../store/ask-remote.ts";
import { addRoute } from "./route.ts";

const LIMIT = { usual: 20, most: 100 } as const;
const SUGGEST_LIMIT = { usual: 10, most: 50 } as const;
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

const kindParameter = wordsParameter(entryKinds, {
  noun: "kind of entry",
  description: "Kind of entry.",
  example: "figure",
}).optional();

/** Search over names, titles and texts; and names alone, for a field that completes what is typed. */
export function addSearch(ctx: RouteContext): void {
  const { dataset, ready, remote, search, suggest } = ctx;
  const rowOf = rowsOf(dataset);
  addRoute(
    ctx,
    {
      path: "/v1/search",
      operationId: "searchEntries",
      tag: "search",
      summary: "Search",
      description:
        "Entries by their names, titles, texts and dates, best first. Where the query is a question (who, when, why), `answer` holds the claims that answer it.",
      query: { q: queryParameter, kind: kindParameter, limit: limitParameter(LIMIT).optional() },
      answer: { schema: "Search", description: "What was found." },
      example: "/v1/search?q=khruschev&limit=2",
    },
    ({ query: { q, kind, limit = LIMIT.usual }, etag }) => {
      const found = ({ hits, date, answer: claims }: SearchAnswer) => {
        const names = claims?.flatMap(({ entry, cite }) => [entry, ...cite.map(({ source }) => source)]) ?? [];
        const head = JSON.stringify({ query: q, ...(date !== undefined && { date }) }).slice(0, -1);
        const answering = claims ? `,"answer":[${claims.map((claim) => ready.claim(claim).json).join(",")}]` : "";
        const rows = hits.map((hit) => rowOf(hit, `,"score":${hit.score}`));
        return answer(`${head}${answering},"data":[${rows.join(",")}],"labels":${ready.labels(names)}}\n`, etag);
      };
      const atHand = () => found(search(q, { kinds: kind, limit }));
      if (!remote) return atHand();
      const read = readQuery(dataset, q, { kinds: kind, limit });
      const { words } = read;
      return words === undefined
        ? atHand()
        : askRemote(
            remote,
            (store) => store.search({ ...read, words }),
            (hits) => found(answerQuery(dataset, read, hits)),
            atHand,
          );
    },
  );

  addRoute(
    ctx,
    {
      path: "/v1/suggest",
      operationId: "suggestNames",
      tag: "search",
      summary: "Complete a name",
      description:
        "Entries one of whose names begins with what is typed, in any spelling or script the content holds: exact beginnings of the whole name first, then of a word in it. For misspellings and texts see /v1/search.",
      query: { q: queryParameter, kind: kindParameter, limit: limitParameter(SUGGEST_LIMIT).optional() },
      answer: { schema: "Suggest", description: "What the name may become." },
      example: "/v1/suggest?q=хрущ&limit=3",
    },
    ({ query: { q, kind, limit = SUGGEST_LIMIT.usual }, etag }) => {
      const rows = suggest(q, { kinds: kind, limit }).map((hit) => rowOf(hit));
      return answer(`{"query":${JSON.stringify(q)},"data":[${rows.join(",")}]}\n`, etag);
    },
  );
}

type Found = Pick<SearchHit, "kind" | "id" | "label" | "detail">;

/** What was found as JSON, with where it can be fetched. What is told of an entry of the dataset is serialised once. */
function rowsOf(dataset: Dataset): (found: Found, more?: string) => string {
  const known = new Map<string, { readonly found: Found; readonly told: string; readonly href: string }>();
  const serialised = (found: Found) => {
    const { kind, id, label, detail } = found;
    const told = JSON.stringify({ kind, id, label, detail }).slice(0, -1);
    return { found, told, href: `,"href":${JSON.stringify(`/v1/${plural[kind]}/${id}`)}}` };
  };
  return (found, more = "") => {
    const { id, label, detail } = found;
    let row = known.get(id);
    if (!row || row.found.label !== label || row.found.detail !== detail) {
      row = serialised(found);
      if (dataset.find(found.kind, id)) known.set(id, row);
    }
    return `${row.told}${more}${row.href}`;
  };
}
