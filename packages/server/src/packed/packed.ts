/** Answers compressed when the API was built: serving one costs no compression and no routing. */
export interface Packed {
  /** The gzipped body at a path without a query, if it was prepared. */
  of(path: string): Uint8Array<ArrayBuffer> | undefined;
}

/** Where the body of each path lies in one file: its first byte, and how many follow. */
export type PackedIndex = Readonly<Record<string, readonly [start: number, length: number]>>;

/** Prepared bodies in one piece of memory. */
export function openPacked(index: PackedIndex, bytes: Uint8Array<ArrayBuffer>): Packed {
  const places = new Map(Object.entries(index));
  return {
    of(path) {
      const place = places.get(path);
      return place && bytes.subarray(place[0], place[0] + place[1]);
    },
  };
}
