/**
 * Entries that are not known before the app runs: a bundler keeps them in pieces of about a hundred, and a piece is fetched when it is asked
 * for. A page that always shows the same entry imports it by itself: `@thaw/content/figures/lavrentiy-beria`.
 *
 * @example
 * import { loadEntry } from "@thaw/content/load";
 * (await loadEntry("figure", "lavrentiy-beria")).label; // "Lavrentiy Beria"
 */
import type { EntryByKind, EntryKind } from "@thaw/chronicle/model";
import { nearest, UnknownIdError } from "@thaw/chronicle/query";
import { type AfterStalin, ids } from "../generated/ids.js";
import { shardSize, shards } from "../generated/load.js";

/**
 * One entry, with the piece of the content that holds it and no more.
 *
 * @throws {UnknownIdError} with the nearest ids, for one that comes from outside and is none.
 */
export async function loadEntry<K extends EntryKind>(
  kind: K,
  id: AfterStalin[K],
): Promise<EntryByKind<AfterStalin>[K]> {
  const known: readonly string[] = ids[kind];
  const place = known.indexOf(id);
  const shard = place < 0 ? undefined : (await shards[kind][Math.floor(place / shardSize)]?.())?.default;
  const entry = shard?.[place % shardSize];
  if (!entry) throw new UnknownIdError(kind, id, nearest(id, known));
  return entry;
}

/** Every entry of a kind. */
export async function loadAll<K extends EntryKind>(kind: K): Promise<readonly EntryByKind<AfterStalin>[K][]> {
  const pieces = await Promise.all(shards[kind].map((load) => load()));
  return pieces.flatMap((piece) => piece.default);
}
