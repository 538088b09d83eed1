import { createReadStream, readFileSync } from "node:fs";
import { Readable } from "node:stream";
import type { Bulk } from "../bulk/bulk-file.ts";
import type { Prepared } from "../http/prepared.ts";
import { openBlocks } from "../packed/blocks.ts";
import { openPacked, type PackedIndex } from "../packed/packed.ts";
import type { ReleaseIndex } from "../release/release-index.ts";
import type { Documents } from "../routes/documents.ts";

/** What was written of a release, as `createApp` takes it. */
export interface OpenedRelease {
  readonly documents: Documents;
  readonly build: string;
  readonly searchIndex: Uint8Array;
  readonly prepared: Prepared;
  readonly bulk: Bulk;
}

/**
 * Open the folder that `writeRelease` of `@thaw/server/release` wrote.
 *
 * @throws where the folder holds no release
 */
export function openRelease(folder: URL): OpenedRelease {
  const bytes = (name: string) => new Uint8Array(readFileSync(new URL(name, folder)));
  const told = (name: string) => JSON.parse(readFileSync(new URL(name, folder), "utf8"));
  const { build, files, answers, blocks } = told("index.txt") as ReleaseIndex;
  const plain = openBlocks(answers, blocks, bytes("answers.bin"));
  const text = (path: string) => new TextDecoder().decode(plain.of(path));
  return {
    build,
    searchIndex: bytes("search.bin"),
    documents: { openapi: text("/openapi.json"), page: text("/docs"), llms: text("/llms.txt") },
    // Text of our own costs Node less than bytes: what is not compressed is answered by the routes.
    prepared: { gzipped: openPacked(told("packed.json") as PackedIndex, bytes("packed.bin")) },
    bulk: {
      files,
      open: async (name) => Readable.toWeb(createReadStream(new URL(`assets/bulk/${name}`, folder))) as ReadableStream,
    },
  };
}
