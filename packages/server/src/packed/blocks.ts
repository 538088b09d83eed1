import { brotliDecompressSync } from "node:zlib";
import type { Packed, PackedIndex } from "./packed.ts";

/** A stretch of bodies that are compressed together: from which byte of all on it goes, and where it lies in its file. */
export type Block = readonly [from: number, start: number, length: number];

/** Prepared bodies in compressed blocks: one is unpacked when something in it is first asked for, and then kept. workerd unpacks as Node does. */
export function openBlocks(index: PackedIndex, blocks: readonly Block[], bytes: Uint8Array<ArrayBuffer>): Packed {
  const unpacked = new Map<Block, Uint8Array<ArrayBuffer>>();
  return {
    of(path) {
      const place = Object.hasOwn(index, path) ? index[path] : undefined;
      const block = place && blocks.findLast(([from]) => from <= place[0]);
      if (!block) return undefined;
      const [from, start, length] = block;
      const whole = unpacked.get(block) ?? new Uint8Array(brotliDecompressSync(bytes.subarray(start, start + length)));
      unpacked.set(block, whole);
      return whole.subarray(place[0] - from, place[0] - from + place[1]);
    },
  };
}
