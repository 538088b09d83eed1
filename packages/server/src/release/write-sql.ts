import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Dataset } from "@thaw/chronicle";
import { listsOf } from "../store/lists-of.ts";

/** How large a piece may be, in bytes, where nothing is said: an upload that fails is soon begun again. */
const PIECE_BYTES_MAX = 20_000_000;

/**
 * Write the SQL that makes a database of a release as files `0001.sql`, `0002.sql` and so on, for `wrangler d1 execute --file`, one after the
 * other. No statement is cut; the last file names the release, so that a database that was not filled to the end is not believed.
 *
 * @returns the paths of the files, in order
 */
export function writeSql(dataset: Dataset, folder: string, { bytesMax = PIECE_BYTES_MAX } = {}): string[] {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const files: string[] = [];
  let piece: string[] = [];
  let bytes = 0;
  const write = () => {
    const path = join(folder, `${String(files.length + 1).padStart(4, "0")}.sql`);
    writeFileSync(path, piece.join(""));
    files.push(path);
    [piece, bytes] = [[], 0];
  };
  for (const statement of listsOf(dataset).statements()) {
    const text = `${statement};\n`;
    const size = Buffer.byteLength(text);
    if (piece.length > 0 && bytes + size > bytesMax) write();
    piece.push(text);
    bytes += size;
  }
  write();
  return files;
}
