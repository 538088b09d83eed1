import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";
import { type Dataset, entryKinds, plural } from "@thaw/chronicle";
import { createApp } from "../app.ts";
import { type Documents, documentOf } from "../routes/documents.ts";
import type { Block } from "./blocks.ts";
import type { PackedIndex } from "./packed.ts";

/** How many bytes of bodies are compressed together: larger is smaller on the whole, and longer to unpack for one of them. */
const BLOCK_BYTES_MAX = 131_072;
/** The last step would save 2 % and take three times as long. */
const BROTLI = { params: { [constants.BROTLI_PARAM_QUALITY]: 10 } };

/** What is asked for most and does not change within a release: every entry, kind by kind in their order, and the documents. */
function pathsOf(dataset: Dataset): string[] {
  const entries = entryKinds.flatMap((kind) => dataset.all(kind).map(({ id }) => `/v1/${plural[kind]}/${id}`));
  return [...entries, ...Object.keys(documentOf)];
}

/**
 * Write the answers at these paths, each kind as one file: `answers.bin` in blocks that are compressed each as a whole, `packed.bin` each
 * compressed by itself. The app that serves them is asked for each.
 *
 * @returns where each lies: in the blocks, unpacked; in its file
 */
export async function writePacked(
  dataset: Dataset,
  documents: Documents,
  folder: string,
): Promise<{ readonly answers: PackedIndex; readonly blocks: readonly Block[]; readonly packed: PackedIndex }> {
  const app = createApp(dataset, { documents });
  const [answers, packed] = [pile(), pile()];
  for (const path of pathsOf(dataset)) {
    const body = Buffer.from(await (await app.request(path)).arrayBuffer());
    answers.add(path, body);
    packed.add(path, gzipSync(body, { level: 9 }));
  }
  const { blocks, bytes } = inBlocks(answers.bodies);
  writeFileSync(join(folder, "answers.bin"), bytes);
  writeFileSync(join(folder, "packed.bin"), Buffer.concat(packed.bodies));
  return { answers: answers.index, blocks, packed: packed.index };
}

/** Bodies behind one another; one that was there before is not written again. */
function pile() {
  const index: Record<string, [number, number]> = {};
  const places = new Map<string, [number, number]>();
  const bodies: Buffer[] = [];
  let end = 0;
  return {
    index,
    bodies,
    add(path: string, body: Buffer) {
      const text = body.toString("latin1");
      const place = places.get(text) ?? [end, body.byteLength];
      if (place[0] === end) {
        bodies.push(body);
        end += body.byteLength;
        places.set(text, place);
      }
      index[path] = place;
    },
  };
}

/** Bodies in compressed blocks, none of them cut. */
function inBlocks(bodies: readonly Buffer[]): { readonly blocks: Block[]; readonly bytes: Buffer } {
  const blocks: Block[] = [];
  const compressed: Buffer[] = [];
  let own: Buffer[] = [];
  let [from, size, start] = [0, 0, 0];
  const close = () => {
    const block = brotliCompressSync(Buffer.concat(own), BROTLI);
    blocks.push([from, start, block.byteLength]);
    compressed.push(block);
    start += block.byteLength;
    from += size;
    [own, size] = [[], 0];
  };
  for (const body of bodies) {
    if (size > 0 && size + body.byteLength > BLOCK_BYTES_MAX) close();
    own.push(body);
    size += body.byteLength;
  }
  if (size > 0) close();
  return { blocks, bytes: Buffer.concat(compressed) };
}
