import { perObject } from "../query/per-object.ts";

/** A corpus file as it was read. */
export interface SourceFile {
  /** Path from the corpus folder, with forward slashes. */
  readonly path: string;
  readonly text: string;
}

/** A place in a file. Lines and columns count from 1, columns in UTF-16 units as editors do. */
export interface Place {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  /** Length of the text pointed at, on its first line. */
  readonly length: number;
}

/** Where each line of a file begins. */
const lineStarts = perObject(({ text }: SourceFile): number[] => {
  const starts = [0];
  for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
  return starts;
});

/** The place of a stretch of a file's text. */
export function placeAt(file: SourceFile, start: number, end = start + 1): Place {
  const starts = lineStarts(file);
  let [line, beyond] = [0, starts.length];
  while (beyond - line > 1) {
    const middle = (line + beyond) >> 1;
    if ((starts[middle] ?? 0) <= start) line = middle;
    else beyond = middle;
  }
  const next = starts[line + 1];
  const last = Math.min(end, next === undefined ? file.text.length : next - 1);
  return {
    file: file.path,
    line: line + 1,
    column: start - (starts[line] ?? 0) + 1,
    length: Math.max(1, last - start),
  };
}
