import type { OpenAPIHono } from "@hono/zod-openapi";
import type { Env } from "../context.ts";
import { answer, JSON_TYPE } from "../http/answer.ts";

/** What was written when the API was built, as ready text. */
export interface Documents {
  /** The OpenAPI 3.1 document, JSON. */
  readonly openapi: string;
  /** The documentation page, HTML. */
  readonly page: string;
  /** The short description for language models, Markdown. */
  readonly llms: string;
}

const pageHeaders = {
  "Content-Security-Policy":
    "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
};

/** Where the documents stand. */
export const documentPaths = ["/docs", "/openapi.json", "/llms.txt"] as const;

/** The documentation page, the OpenAPI document and llms.txt. */
export function addDocuments(app: OpenAPIHono<Env>, { openapi, page, llms }: Documents): void {
  app.get("/openapi.json", (c) => answer(openapi, c.get("etag"), JSON_TYPE));
  app.get("/llms.txt", (c) => answer(llms, c.get("etag"), "text/markdown; charset=utf-8"));
  for (const path of ["/", "/docs"])
    app.get(path, (c) => answer(page, c.get("etag"), "text/html; charset=utf-8", pageHeaders));
}
