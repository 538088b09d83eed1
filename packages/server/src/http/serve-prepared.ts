import type { MiddlewareHandler } from "hono";
import type { Env } from "../context.ts";
import type { Packed } from "../packed/packed.ts";
import { headersOfDocument } from "../routes/documents.ts";
import { bytesAnswer, JSON_TYPE, packedAnswer } from "./answer.ts";

/** Answers that were made when the API was built. */
export interface Prepared {
  /** As they are. */
  readonly plain?: Packed | undefined;
  /** Compressed, for a server that no platform compresses for. */
  readonly gzipped?: Packed | undefined;
}

/** Answer with what was prepared, where there is such: compressed if there is such and the client takes gzip. */
export function servePrepared({ plain, gzipped }: Prepared): MiddlewareHandler<Env> {
  return async (c, next) => {
    if (c.req.method === "POST") return next();
    const { pathname, search } = c.get("url");
    if (search !== "") return next();
    const small = gzipped && takesGzip(c.req.header("Accept-Encoding")) ? gzipped.of(pathname) : undefined;
    const body = small ?? plain?.of(pathname);
    if (!body || prefersAnother(c.req.header("Accept"))) return next();
    const headers = headersOfDocument(pathname) ?? { "Content-Type": JSON_TYPE };
    return small ? packedAnswer(small, c.get("etag"), headers) : bytesAnswer(body, c.get("etag"), headers);
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
