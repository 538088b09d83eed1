import type { ReadyAnswer } from "./answer.ts";

/** Answers by the address that was asked. Within a release equal addresses have equal answers, so that none of them grows old. */
export interface KeptAnswers {
  of(address: string): ReadyAnswer | undefined;
  keep(address: string, answer: ReadyAnswer): void;
}

/** One answer takes no more than this part of all. */
const SHARE_MAX = 1 / 16;
/** What an answer takes beside its text, roughly. */
const BYTES_BESIDE = 600;

/** As many answers as fit: those that nobody asked for the longest make room. */
export function keptAnswers(bytesMax: number): KeptAnswers {
  const known = new Map<string, ReadyAnswer>();
  let bytes = 0;
  const forget = (address: string, answer: ReadyAnswer) => {
    known.delete(address);
    bytes -= sizeOf(address, answer);
  };
  return {
    of(address) {
      const found = known.get(address);
      if (!found) return undefined;
      known.delete(address);
      known.set(address, found);
      return found;
    },
    keep(address, answer) {
      const size = sizeOf(address, answer);
      if (size > bytesMax * SHARE_MAX) return;
      const earlier = known.get(address);
      if (earlier) forget(address, earlier);
      known.set(address, answer);
      bytes += size;
      for (const [oldest, own] of known) {
        if (bytes <= bytesMax) break;
        forget(oldest, own);
      }
    },
  };
}

/** A letter of text takes up to two bytes. */
function sizeOf(address: string, { body }: ReadyAnswer): number {
  return 2 * (address.length + body.length) + BYTES_BESIDE;
}
