import { createReadStream, readFileSync } from "node:fs";
import { Readable } from "node:stream";
import type { Bulk, BulkFile } from "../bulk/bulk-file.ts";
import { openPacked, type Packed } from "../packed/packed.ts";
import type { Documents } from "../routes/documents.ts";

/** What was written of a release, as `createApp` takes it. */
export interface OpenedRelease {
  readonly documents: Documents;
  readonly build: string;
  readonly packed: Packed;
  readonly bulk: Bulk;
}

/**
 * Open the folder that `writeRelease` of `@thaw/server/release` wrote.
 *
 * @throws where the folder holds no release
 */
export function openRelease(folder: URL): OpenedRelease {
  const bytes = (name: string) => readFileSync(new URL(name, folder));
  const text = (name: string) => bytes(name).toString("utf8");
  const { build, files } = JSON.parse(text("build.txt")) as { build: string; files: readonly BulkFile[] };
  return {
    build,
    documents: { openapi: text("openapi.txt"), page: text("page.txt"), llms: text("llms.txt") },
    packed: openPacked(JSON.parse(text("packed.json")), new Uint8Array(bytes("packed.bin"))),
    bulk: {
      files,
      open: async (name) => Readable.toWeb(createReadStream(new URL(`assets/bulk/${name}`, folder))) as ReadableStream,
    },
  };
}
