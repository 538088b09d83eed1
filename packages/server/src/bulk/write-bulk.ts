import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import type { Dataset } from "@thaw/chronicle";
import type { FormatOptions } from "@thaw/chronicle/formats";
import { writeSqlite } from "@thaw/chronicle/sqlite";
import type { BulkFile } from "./bulk-file.ts";
import { makeBulk } from "./make-bulk.ts";

/**
 * Write the files of a release into a folder, each also compressed, with their checksums.
 *
 * @returns what the API tells of them
 */
export async function writeBulk(dataset: Dataset, folder: string, options: FormatOptions): Promise<BulkFile[]> {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const files = makeBulk(dataset, options).map(({ text, ...file }) => write(folder, file, Buffer.from(text)));
  const sqlite = join(folder, "history.sqlite");
  await writeSqlite(dataset, sqlite);
  const title =
    "One SQLite file: entries in full, tables of events, figures, terms, claims and citations, full-text search";
  files.push(
    write(folder, { name: "history.sqlite", title, mediaType: "application/vnd.sqlite3" }, readFileSync(sqlite)),
  );
  const sums = files.flatMap(({ name, sha256, gzip }) => [`${sha256}  ${name}`, `${gzip.sha256}  ${gzip.name}`]);
  writeFileSync(join(folder, "SHA256SUMS"), `${sums.join("\n")}\n`);
  return files;
}

function write(folder: string, file: Pick<BulkFile, "name" | "title" | "mediaType">, content: Buffer): BulkFile {
  const packed = gzipSync(content, { level: 9 });
  const name = `${file.name}.gz`;
  writeFileSync(join(folder, file.name), content);
  writeFileSync(join(folder, name), packed);
  return {
    ...file,
    bytes: content.byteLength,
    sha256: hash(content),
    gzip: { name, bytes: packed.byteLength, sha256: hash(packed) },
  };
}

function hash(content: Buffer): string {
  return createHash("sha256").update(content).digest("hex");
}
