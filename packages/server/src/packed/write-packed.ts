import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { type Dataset, entryKinds, plural } from "@thaw/chronicle";
import { createApp } from "../app.ts";
import type { Documents } from "../routes/documents.ts";
import type { PackedIndex } from "./packed.ts";

/** What is asked for most and does not change within a release: every entry, and the documents. */
function pathsOf(dataset: Dataset): string[] {
  const entries = entryKinds.flatMap((kind) => dataset.all(kind).map(({ id }) => `/v1/${plural[kind]}/${id}`));
  return ["/docs", "/", "/openapi.json", "/llms.txt", ...entries];
}

/** Write the answers at these paths, compressed, as one file and its index. The app that serves them is asked for each. */
export async function writePacked(dataset: Dataset, documents: Documents, folder: string): Promise<void> {
  const app = createApp(dataset, { documents });
  const index: Record<string, [number, number]> = {};
  const bodies: Buffer[] = [];
  let start = 0;
  for (const path of pathsOf(dataset)) {
    const body = gzipSync(await (await app.request(path)).arrayBuffer(), { level: 9 });
    index[path] = [start, body.byteLength];
    start += body.byteLength;
    bodies.push(body);
  }
  writeFileSync(join(folder, "packed.bin"), Buffer.concat(bodies));
  writeFileSync(join(folder, "packed.json"), JSON.stringify(index satisfies PackedIndex));
}
