import { ThawError } from "./thaw-error.ts";

/** How often and how long to try. */
export interface Retrying {
  /** How many times to try again; 3, unless said. */
  readonly retries: number;
  /** The first pause in milliseconds, doubled each time and varied by a half, so that many clients don't come back together; 250, unless said. */
  readonly pauseMs: number;
  /** How long to wait for an answer to begin, in milliseconds; 10,000, unless said. */
  readonly timeoutMs: number;
}

/** What may pass by itself: too many requests, and gateways without an answer. */
const PASSING: ReadonlySet<number> = new Set([429, 502, 503, 504]);
/** No pause is longer, whatever `Retry-After` asks for, in milliseconds. */
const PAUSE_MAX_MS = 30_000;

/**
 * Fetch, again where that may help.
 *
 * @throws {ThawError} `unreachable` when there was no answer in the end.
 * @throws what the signal was aborted with.
 */
export async function fetchAgain(
  attempt: (init: { readonly signal: AbortSignal }) => Promise<Response>,
  { retries, pauseMs, timeoutMs }: Retrying,
  signal?: AbortSignal,
): Promise<Response> {
  for (let tried = 0; ; tried++) {
    const left = tried < retries;
    const pause = Math.min(pauseMs * 2 ** tried * (0.75 + Math.random() / 2), PAUSE_MAX_MS);
    try {
      const limit = AbortSignal.timeout(timeoutMs);
      const answer = await attempt({ signal: signal ? AbortSignal.any([signal, limit]) : limit });
      if (!left || !PASSING.has(answer.status)) return answer;
      await answer.body?.cancel();
      await wait(retryAfter(answer) ?? pause, signal);
    } catch (cause) {
      signal?.throwIfAborted();
      if (!left) throw new ThawError("The API can't be reached", { status: 0, code: "unreachable", cause });
      await wait(pause, signal);
    }
  }
}

/** Milliseconds until an answer asks to be called again: `Retry-After` as seconds or as a date (RFC 9110 section 10.2.3). */
function retryAfter({ headers }: Response): number | undefined {
  const text = headers.get("Retry-After");
  if (text === null) return undefined;
  const milliseconds = /^\d+$/.test(text) ? Number(text) * 1000 : Date.parse(text) - Date.now();
  return Number.isNaN(milliseconds) ? undefined : Math.min(Math.max(0, milliseconds), PAUSE_MAX_MS);
}

function wait(milliseconds: number, signal: AbortSignal | undefined): Promise<void> {
  return new Promise((resolve, reject) => {
    const stop = () => {
      clearTimeout(timer);
      reject(signal?.reason);
    };
    const timer = setTimeout(() => {
      signal?.removeEventListener("abort", stop);
      resolve();
    }, milliseconds);
    signal?.addEventListener("abort", stop, { once: true });
  });
}
