import { Problem } from "../problem/problem.ts";
import type { Store } from "./store.ts";

/** A store that may be slow or gone, behind a guard. */
export interface Remote {
  /** What the store says; undefined where it fails, is too slow, or did so a moment ago. @throws {Problem} what the question itself is refused with */
  ask<Value>(question: (store: Store) => Value | Promise<Value>): Promise<{ readonly value: Value } | undefined>;
}

export interface GuardOptions {
  /** How long an answer is waited for. */
  readonly timeoutMs?: number;
  /** How long a store that failed is left alone. */
  readonly restMs?: number;
  /** Told of every failure. */
  readonly report?: ((error: unknown) => void) | undefined;
  /** The time in milliseconds, from any beginning. */
  readonly now?: () => number;
}

/** Thrown, and told, where a store takes too long. */
export class StoreTimeoutError extends Error {
  override readonly name = "StoreTimeoutError";
  readonly code = "store-timeout";
}

/** A guard before a store: nobody waits long for it, and a store in trouble is not asked by everybody. */
export function guarded(
  store: Store,
  { timeoutMs = 1_000, restMs = 10_000, report, now = Date.now }: GuardOptions = {},
): Remote {
  let restsUntil = Number.NEGATIVE_INFINITY;
  return {
    ask: async (question) => {
      if (now() < restsUntil) return undefined;
      try {
        return { value: await within(timeoutMs, async () => question(store)) };
      } catch (error) {
        if (error instanceof Problem) throw error;
        restsUntil = now() + restMs;
        report?.(error);
        return undefined;
      }
    },
  };
}

async function within<Value>(timeoutMs: number, work: () => Promise<Value>): Promise<Value> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new StoreTimeoutError(`No answer within ${timeoutMs} ms`)), timeoutMs);
  });
  try {
    return await Promise.race([work(), late]);
  } finally {
    clearTimeout(timer);
  }
}
