import { lstatSync, readFileSync, type Stats } from "node:fs";
import { join } from "node:path";
import type { Diagnostic } from "./diagnostic.ts";
import { placeAt, type SourceFile } from "./source-file.ts";

/** Larger files are refused: an entry is a page of text, not a database. */
const BYTES_MAX = 4 * 1024 * 1024;

/**
 * Read one file of a corpus as text: plain, of a sensible size, UTF-8, without NUL. Line ends become line feeds and a byte order mark
 * goes. What it cannot be read for is a diagnostic, never a silence; `undefined` when there is no such file (any more).
 */
export function readSource(directory: string, path: string): SourceFile | Diagnostic | undefined {
  const refuse = (message: string, text = "", at = 0, suggestion?: string): Diagnostic => ({
    rule: "unreadable-file",
    severity: "error",
    message,
    place: placeAt({ path, text }, at),
    related: [],
    ...(suggestion !== undefined && { suggestion }),
  });
  let bytes: Buffer;
  try {
    const stats = lstatSync(join(directory, path));
    if (!stats.isFile())
      return refuse(`This is ${kindOfFile(stats)}, where a plain file is wanted: links and devices are not followed`);
    if (stats.size > BYTES_MAX)
      return refuse(
        `The file has ${stats.size} bytes, and may have ${BYTES_MAX}`,
        "",
        0,
        "give its entries files of their own",
      );
    bytes = readFileSync(join(directory, path));
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === "ENOENT" || code === "ENOTDIR") return undefined;
    return refuse(
      `Cannot read the file: ${code === "EACCES" || code === "EPERM" ? "permission denied" : `it cannot be opened (${code})`}`,
    );
  }
  const encoding = otherEncoding(bytes);
  if (encoding) return refuse(`The file is ${encoding}, where UTF-8 is wanted`, "", 0, saveAsUtf8);
  try {
    const text = decoder.decode(bytes).replace(/\r\n?/g, "\n");
    const nul = text.indexOf("\0");
    return nul < 0 ? { path, text } : refuse("A NUL byte stands here: this is no text", text, nul);
  } catch {
    const at = firstInvalidByte(bytes);
    const before = decoder.decode(bytes.subarray(0, at)).replace(/\r\n?/g, "\n");
    return refuse(
      `Byte 0x${bytes[at]?.toString(16).toUpperCase()} is not UTF-8: the text seems to be in an encoding of one byte a letter, such as Windows-1251 or Latin-1`,
      before,
      before.length,
      saveAsUtf8,
    );
  }
}

const decoder = new TextDecoder("utf-8", { fatal: true });
const saveAsUtf8 = "save it again as UTF-8";

function kindOfFile(stats: Stats): string {
  if (stats.isDirectory()) return "a folder";
  return stats.isSymbolicLink() ? "a symbolic link" : "a device, a pipe or a socket";
}

/** UTF-16, by its mark or by a NUL in every second byte. */
function otherEncoding([a, b, c, d]: Buffer): string | undefined {
  if ((a === 0xff && b === 0xfe) || (a === 0xfe && b === 0xff)) return "UTF-16";
  return (a === 0 && b !== 0 && c === 0) || (a !== 0 && b === 0 && c !== 0 && d === 0) ? "UTF-16" : undefined;
}

/** Where the longest beginning that is UTF-8 ends: found by halving. */
function firstInvalidByte(bytes: Buffer): number {
  let [sound, broken] = [0, bytes.length];
  while (broken - sound > 1) {
    const middle = (sound + broken) >> 1;
    if (isSound(bytes.subarray(0, middle))) sound = middle;
    else broken = middle;
  }
  while (!isSound(bytes.subarray(0, sound), { whole: true })) sound -= 1;
  return sound;
}

/** Whether bytes are UTF-8, unless whole perhaps cut within a letter. */
function isSound(bytes: Buffer, { whole = false } = {}): boolean {
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes, { stream: !whole });
    return true;
  } catch {
    return false;
  }
}
