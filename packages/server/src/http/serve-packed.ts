import type { MiddlewareHandler } from "hono";
import type { Env } from "../context.ts";
import type { Packed } from "../packed/packed.ts";
import { headersOfDocument } from "../routes/documents.ts";
import { JSON_TYPE, packedAnswer } from "./answer.ts";

/** Answer with what was compressed beforehand, where there is such and the client takes gzip. */
export function servePacked(packed: Packed): MiddlewareHandler<Env> {
  return async (c, next) => {
    const { pathname, search } = c.get("url");
    const body = search === "" && takesGzip(c.req.header("Accept-Encoding")) ? packed.of(pathname) : undefined;
    if (!body || prefersAnother(c.req.header("Accept"))) return next();
    return packedAnswer(body, c.get("etag"), headersOfDocument(pathname) ?? { "Content-Type": JSON_TYPE });
  };
}

/** Whether an Accept-Encoding header takes gzip (RFC 9110 section 12.5.3). */
function takesGzip(header: string | undefined): boolean {
  const part = header?.split(",").find((coding) => /^\s*(?:gzip|\*)\s*(?:;|$)/i.test(coding));
  return part !== undefined && !/;\s*q=0(?:\.0*)?\s*$/i.test(part);
}

/** Whether an Accept header may lead to another format: then the route decides. */
function prefersAnother(header: string | undefined): boolean {
  return header !== undefined && !/\*\/\*|application\/(?:\*|json\b)|text\/html/.test(header);
}
