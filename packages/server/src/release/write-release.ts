import { createHash } from "node:crypto";
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import type { Dataset, ReleaseRecord } from "@thaw/chronicle";
import { searchIndex } from "@thaw/chronicle/search";
import { writeBulk } from "../bulk/write-bulk.ts";
import { makeDocuments } from "../document/make-documents.ts";
import { writePacked } from "../packed/write-packed.ts";
import type { ReleaseIndex } from "./release-index.ts";

export interface ReleaseOptions {
  /** Every release of the facts, newest first. */
  readonly releases?: readonly ReleaseRecord[];
  /** Address of the site that shows the entries, without a slash at its end. */
  readonly site?: string;
}

/**
 * Write what an API serves as it is: documents, entries compressed beforehand, the files of the bulk download in `assets/bulk`, and what a
 * worker carries. `openRelease` of `@thaw/server/node` and `workerOf` of `@thaw/server/worker` read it.
 */
export async function writeRelease(
  dataset: Dataset,
  folder: string,
  { releases = [], site = "http://localhost:3000" }: ReleaseOptions = {},
): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const build = hashOfCode();
  const files = await writeBulk(dataset, join(folder, "assets/bulk"), {
    site,
    updated: `${releases[0]?.date ?? "1970-01-01"}T00:00:00Z`,
  });
  const documents = await makeDocuments(dataset, { build, files, releases: async () => releases });
  const { answers, blocks, packed } = await writePacked(dataset, documents, folder);
  const { subject, release } = dataset;
  const index: ReleaseIndex = { build, files, subject, release, answers, blocks };
  const write = (name: string, data: string | Uint8Array) => writeFileSync(join(folder, name), data);
  write("index.txt", JSON.stringify(index));
  write("packed.json", JSON.stringify(packed));
  write("search.bin", searchIndex(dataset));
  write("assets/releases.json.gz", gzipSync(JSON.stringify(releases), { level: 9 }));
}

/** A hash of the code that answers, ours and the machine's: the same facts told by other code have other validators. */
function hashOfCode(): string {
  const here = dirname(fileURLToPath(import.meta.url));
  const hash = createHash("sha256");
  for (const folder of [join(here, ".."), dirname(createRequire(import.meta.url).resolve("@thaw/chronicle"))])
    for (const file of readdirSync(folder, { recursive: true, encoding: "utf8" }).sort())
      if (/(?<!\.d|\.test)\.[jt]s$/.test(file))
        hash
          .update(file)
          .update("\0")
          .update(readFileSync(join(folder, file)));
  return hash.digest("hex").slice(0, 8);
}
