import type { Packed } from "../packed/packed.ts";
import { headersOfDocument } from "../routes/documents.ts";
import { JSON_TYPE, packedAnswer, ReadyAnswer } from "./answer.ts";
import { etagAt } from "./etag.ts";

/** Answers that were made when the API was built. */
export interface Prepared {
  /** As they are. */
  readonly plain?: Packed | undefined;
  /** Compressed, for a server that no platform compresses for. */
  readonly gzipped?: Packed | undefined;
}

/** The answer that was prepared for a path without a query: compressed if there is such and the client takes gzip. */
export type FindPrepared = (path: string, acceptEncoding: string | null) => ReadyAnswer | undefined;

/** A way to what was prepared. @param release what a validator begins with */
export function findPrepared({ plain, gzipped }: Prepared, release: string): FindPrepared {
  const bodies = (packed: Packed | undefined, ready: typeof packedAnswer) => {
    const known = new Map<string, ReadyAnswer>();
    return (path: string): ReadyAnswer | undefined => {
      const found = known.get(path);
      if (found) return found;
      const body = packed?.of(path);
      if (!body) return undefined;
      const made = ready(body, etagAt(release, path), headersOfDocument(path) ?? { "Content-Type": JSON_TYPE });
      known.set(path, made);
      return made;
    };
  };
  const whole = bodies(plain, (body, etag, headers) => new ReadyAnswer(body, etag, headers));
  const small = bodies(gzipped, packedAnswer);
  return (path, acceptEncoding) => (takesGzip(acceptEncoding) ? small(path) : undefined) ?? whole(path);
}

/** Whether an Accept-Encoding header takes gzip (RFC 9110 section 12.5.3). */
function takesGzip(header: string | null): boolean {
  const part = header?.split(",").find((coding) => /^\s*(?:gzip|\*)\s*(?:;|$)/i.test(coding));
  return part !== undefined && !/;\s*q=0(?:\.0*)?\s*$/i.test(part);
}
