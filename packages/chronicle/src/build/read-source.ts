import { closeSync, constants, fstatSync, lstatSync, openSync, readSync, type Stats } from "node:fs";
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
  let file: number | undefined;
  try {
    file = openSync(join(directory, path), NEITHER_LINK_NOR_WAIT);
    const stats = fstatSync(file);
    if (!stats.isFile()) return refuse(notPlain(stats));
    if (stats.size > BYTES_MAX)
      return refuse(
        `The file has ${stats.size} bytes, and may have ${BYTES_MAX}`,
        "",
        0,
        "give its entries files of their own",
      );
    bytes = readInto(file, stats.size);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === "ENOENT" || code === "ENOTDIR") return undefined;
    const stats = lstatSync(join(directory, path), { throwIfNoEntry: false });
    if (stats && !stats.isFile()) return refuse(notPlain(stats));
    return refuse(
      `Cannot read the file: ${code === "EACCES" || code === "EPERM" ? "permission denied" : `it cannot be opened (${code})`}`,
    );
  } finally {
    if (file !== undefined) closeSync(file);
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

function notPlain(stats: Stats): string {
  const kind = stats.isDirectory()
    ? "a folder"
    : stats.isSymbolicLink()
      ? "a symbolic link"
      : "a device, a pipe or a socket";
  return `This is ${kind}, where a plain file is wanted: links and devices are not followed`;
}

/** A link fails to open, and a pipe opens without a writer. */
const NEITHER_LINK_NOR_WAIT = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);

/** Read again and again, so that a corpus of small files makes no garbage. */
let shared = Buffer.allocUnsafeSlow(64 * 1024);

/** The bytes of an open file, good until the next call. */
function readInto(file: number, size: number): Buffer {
  if (size > shared.length) shared = Buffer.allocUnsafeSlow(size);
  let length = 0;
  for (let read = -1; read !== 0 && length < shared.length; length += read)
    read = readSync(file, shared, length, shared.length - length, null);
  return shared.subarray(0, length);
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
