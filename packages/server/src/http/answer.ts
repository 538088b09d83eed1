import { type Problem, problemKinds } from "../problem/problem.ts";
import { gzipped } from "./etag.ts";
import { CACHE_CONTROL, commonHeaders, preflightHeaders } from "./headers.ts";

export const JSON_TYPE = "application/json; charset=utf-8";

/** A good answer that holds as long as its validator: what it says, ready to be given to whoever asks the same. */
export class ReadyAnswer {
  readonly body: string | Uint8Array<ArrayBuffer>;
  /** The validator of the answer as it is, whatever its headers say of a compressed form. */
  readonly etag: string;
  readonly headers: Readonly<Record<string, string>>;

  constructor(body: string | Uint8Array<ArrayBuffer>, etag: string, headers: Readonly<Record<string, string>>) {
    this.body = body;
    this.etag = etag;
    this.headers = { ...commonHeaders, "Cache-Control": CACHE_CONTROL, ETag: etag, ...headers };
  }

  give(): Response {
    return new Response(this.body, { headers: this.headers });
  }
}

/** An answer of ready text. */
export function answer(
  text: string,
  etag: string,
  type: string = JSON_TYPE,
  headers?: Readonly<Record<string, string>>,
): ReadyAnswer {
  return new ReadyAnswer(text, etag, { "Content-Type": type, ...headers });
}

/** The same, compressed beforehand. Its validator is another one, since its bytes are. */
export function packedAnswer(
  body: Uint8Array<ArrayBuffer>,
  etag: string,
  headers: Readonly<Record<string, string>>,
): ReadyAnswer {
  return new ReadyAnswer(body, etag, {
    "Content-Encoding": "gzip",
    Vary: "Accept-Encoding",
    ...headers,
    ETag: gzipped(etag),
  });
}

/** A good answer of a file that is passed on as it is read. */
export function streamed(body: ReadableStream, etag: string, type: string): Response {
  return new Response(body, {
    headers: { ...commonHeaders, "Content-Type": type, "Cache-Control": CACHE_CONTROL, ETag: etag },
  });
}

/** A good answer while the store that would be asked is out of reach: without a validator, and kept for half a minute. */
export function meanwhile(found: Response | ReadyAnswer): Response {
  if (found instanceof Response) return found;
  const { ETag: _, ...headers } = found.headers;
  return new Response(found.body, {
    headers: { ...headers, "Cache-Control": "public, max-age=30", "Thaw-Answered-From": "bundle" },
  });
}

/** What the client holds is still current. */
export function notModified(etag: string): Response {
  return new Response(null, { status: 304, headers: { ...commonHeaders, "Cache-Control": CACHE_CONTROL, ETag: etag } });
}

/** An answer about this moment only. */
export function unstored(value: unknown): Response {
  return new Response(`${JSON.stringify(value)}\n`, {
    headers: { ...commonHeaders, "Content-Type": JSON_TYPE, "Cache-Control": "no-store" },
  });
}

/** A problem as problem+json (RFC 9457). */
export function problemAnswer(problem: Problem, headers?: Record<string, string>): Response {
  return new Response(`${JSON.stringify(problem)}\n`, {
    status: problemKinds[problem.code].status,
    headers: {
      ...commonHeaders,
      "Content-Type": "application/problem+json; charset=utf-8",
      "Cache-Control": "no-store",
      ...headers,
    },
  });
}

/** Where else the answer stands. It depends on what the client would rather read, so nobody keeps it. */
export function seeOther(address: string): Response {
  return new Response(null, {
    status: 303,
    headers: { ...commonHeaders, Location: address, Vary: "Accept", "Cache-Control": "no-store" },
  });
}

/** The answer to OPTIONS. */
export function preflight(headers: Readonly<Record<string, string>> = preflightHeaders): Response {
  return new Response(null, { status: 204, headers });
}
