import type { ReleaseRecord } from "@thaw/chronicle";

/** Every release of the facts, newest first: larger than an answer, and seldom asked for, so loaded at the first call. */
export async function releases(): Promise<readonly ReleaseRecord[]> {
  return (await import("@thaw/content/releases")).releases;
}
