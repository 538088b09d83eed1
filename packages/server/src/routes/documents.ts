import type { OpenAPIHono } from "@hono/zod-openapi";
import type { Env } from "../context.ts";
import { answer, JSON_TYPE } from "../http/answer.ts";
import { given } from "./route.ts";

/** What was written when the API was built, as ready text. */
export interface Documents {
  /** The OpenAPI 3.1 document, JSON. */
  readonly openapi: string;
  /** The documentation page, HTML. */
  readonly page: string;
  /** The short description for language models, Markdown. */
  readonly llms: string;
}

/** What each document is, by the path where it stands. */
export const documentOf = { "/": "page", "/docs": "page", "/openapi.json": "openapi", "/llms.txt": "llms" } as const;

const page = {
  "Content-Type": "text/html; charset=utf-8",
  "Content-Security-Policy":
    "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
};

const documentHeaders: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  "/": page,
  "/docs": page,
  "/openapi.json": { "Content-Type": JSON_TYPE },
  "/llms.txt": { "Content-Type": "text/markdown; charset=utf-8" },
};

/** The headers of the document at a path, if there is one. */
export function headersOfDocument(path: string): Readonly<Record<string, string>> | undefined {
  return Object.hasOwn(documentHeaders, path) ? documentHeaders[path] : undefined;
}

/** The documentation page, the OpenAPI document and llms.txt. */
export function addDocuments(app: OpenAPIHono<Env>, documents: Documents): void {
  for (const [path, name] of Object.entries(documentOf)) {
    const { "Content-Type": type = JSON_TYPE, ...headers } = headersOfDocument(path) ?? {};
    app.get(path, (c) => given(answer(documents[name], c.env.etag, type, headers), c.env));
  }
}
