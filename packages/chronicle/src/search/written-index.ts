import type MiniSearch from "minisearch";

/** What {@link writeIndex} needs of an index as MiniSearch has it. */
export type IndexOfWords = Pick<ReturnType<MiniSearch["toJSON"]>, "nextId" | "fieldIds" | "fieldLength" | "index">;

/** An index as it is kept: what `openIndex` asks. */
export interface WrittenIndex {
  readonly documents: number;
  /** How many different words each document has in each field, document by document. */
  readonly lengths: Uint32Array;
  readonly fields: number;
  /** The words in their order, a line each. */
  readonly words: string;
  /** The words' numbers in the order of the words read backwards. */
  readonly backwards: Uint32Array;
  /**
   * For each word, how many bytes follow, and then each document that has it: how far on its number is, in which fields the word stands (a bit
   * each), and, where the highest bit is set, how often in each of them. Numbers are in groups of seven bits, the last without its highest.
   */
  readonly postings: Uint8Array;
}

const OFTEN = 0x80;
const FIELDS_MAX = 7;
const HEAD = 5;

const [encoder, decoder] = [new TextEncoder(), new TextDecoder()];

/** An index of words as bytes, to be kept, carried along or sent to a browser: a tenth of its JSON. */
export function writeIndex({ nextId, fieldIds, fieldLength, index }: IndexOfWords): Uint8Array<ArrayBuffer> {
  const ids = Object.values(fieldIds);
  if (ids.length > FIELDS_MAX) throw new RangeError(`An index has at most ${FIELDS_MAX} fields`);
  const sorted = [...index].sort(([a], [b]) => (a < b ? -1 : 1));
  const postings: number[] = [];
  for (const [, byField] of sorted) {
    const own = postingsOf(ids.map((id) => byField[id] ?? {}));
    number(own.length, postings);
    for (const byte of own) postings.push(byte);
  }
  const words = encoder.encode(sorted.map(([word]) => word).join("\n"));
  const lengths = Array.from({ length: nextId }, (_, document) =>
    ids.map((id) => (fieldLength as Record<number, readonly number[]>)[document]?.[id] ?? 0),
  ).flat();
  const head = [nextId, ids.length, sorted.length, words.byteLength, postings.length];
  const numbers = Uint32Array.from([...head, ...lengths, ...backwardsOf(sorted.map(([word]) => word))]);
  const bytes = new Uint8Array(numbers.byteLength + words.byteLength + postings.length);
  bytes.set(new Uint8Array(numbers.buffer));
  bytes.set(words, numbers.byteLength);
  bytes.set(postings, numbers.byteLength + words.byteLength);
  return bytes;
}

/** Read what {@link writeIndex} wrote. Nothing is copied but the words. */
export function readIndex(bytes: Uint8Array): WrittenIndex {
  const whole = bytes.byteOffset % 4 === 0 ? bytes : bytes.slice();
  const numbersAt = (start: number, count: number) =>
    new Uint32Array(whole.buffer, whole.byteOffset + 4 * start, count);
  const [documents = 0, fields = 0, words = 0, text = 0, postings = 0] = numbersAt(0, HEAD);
  const size = documents * fields;
  const end = 4 * (HEAD + size + words);
  return {
    documents,
    fields,
    lengths: numbersAt(HEAD, size),
    backwards: numbersAt(HEAD + size, words),
    words: decoder.decode(whole.subarray(end, end + text)),
    postings: whole.subarray(end + text, end + text + postings),
  };
}

/** The numbers of words in the order of the words read backwards. */
export function backwardsOf(words: readonly string[]): Uint32Array {
  const ends = words.map((word, place) => ({ place, end: word.split("").reverse().join("") }));
  ends.sort((a, b) => (a.end < b.end ? -1 : 1));
  return Uint32Array.from(ends, ({ place }) => place);
}

function postingsOf(fields: readonly Readonly<Record<number, number>>[]): number[] {
  const bytes: number[] = [];
  const documents = [...new Set(fields.flatMap((field) => Object.keys(field).map(Number)))].sort((a, b) => a - b);
  let last = 0;
  for (const document of documents) {
    number(document - last, bytes);
    last = document;
    const counts = fields.map((field) => field[document] ?? 0);
    const often = counts.some((count) => count > 1);
    bytes.push(counts.reduce((bits, count, place) => (count > 0 ? bits | (1 << place) : bits), often ? OFTEN : 0));
    if (often) for (const count of counts) if (count > 0) number(count, bytes);
  }
  return bytes;
}

function number(value: number, to: number[]): void {
  let left = value;
  for (; left > 0x7f; left >>>= 7) to.push((left & 0x7f) | 0x80);
  to.push(left);
}

/** Reads the numbers of postings one after the other. */
export class NumberReader {
  place: number;
  readonly #bytes: Uint8Array;

  constructor(bytes: Uint8Array, place: number) {
    this.#bytes = bytes;
    this.place = place;
  }

  next(): number {
    let value = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = this.#bytes[this.place++] ?? 0;
      value |= (byte & 0x7f) << shift;
      if (byte < 0x80) return value;
    }
  }

  /** The fields of a posting, and how often the word stands in each, put into an array. */
  counts(into: Uint32Array): void {
    const bits = this.#bytes[this.place++] ?? 0;
    for (let field = 0; field < into.length; field++)
      into[field] = bits & (1 << field) ? (bits & OFTEN ? this.next() : 1) : 0;
  }
}
