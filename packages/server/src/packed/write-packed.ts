import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { type Dataset, entryKinds, plural } from "@thaw/chronicle";
import { createApp } from "../app.ts";
import { type Documents, documentOf } from "../routes/documents.ts";
import type { PackedIndex } from "./packed.ts";

/** What is asked for most and does not change within a release: every entry, kind by kind in their order, and the documents. */
function pathsOf(dataset: Dataset): string[] {
  const entries = entryKinds.flatMap((kind) => dataset.all(kind).map(({ id }) => `/v1/${plural[kind]}/${id}`));
  return [...entries, ...Object.keys(documentOf)];
}

/**
 * Write the answers at these paths, each kind as one file: `answers.bin` as they are, `packed.bin` compressed. The app that serves them is
 * asked for each.
 *
 * @returns where each lies in its file
 */
export async function writePacked(
  dataset: Dataset,
  documents: Documents,
  folder: string,
): Promise<{ readonly answers: PackedIndex; readonly packed: PackedIndex }> {
  const app = createApp(dataset, { documents });
  const [answers, packed] = [pile(), pile()];
  for (const path of pathsOf(dataset)) {
    const body = Buffer.from(await (await app.request(path)).arrayBuffer());
    answers.add(path, body);
    packed.add(path, gzipSync(body, { level: 9 }));
  }
  writeFileSync(join(folder, "answers.bin"), answers.bytes());
  writeFileSync(join(folder, "packed.bin"), packed.bytes());
  return { answers: answers.index, packed: packed.index };
}

/** Bodies behind one another; one that was there before is not written again. */
function pile() {
  const index: Record<string, [number, number]> = {};
  const places = new Map<string, [number, number]>();
  const bodies: Buffer[] = [];
  let end = 0;
  return {
    index,
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
    bytes: () => Buffer.concat(bodies),
  };
}
