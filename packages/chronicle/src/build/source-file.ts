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

/** The place of a stretch of a file's text. */
export function placeAt(file: SourceFile, start: number, end = start + 1): Place {
  const before = file.text.slice(0, start);
  const line = before.split("\n").length;
  const lineStart = before.lastIndexOf("\n") + 1;
  const lineEnd = file.text.indexOf("\n", start);
  const last = Math.min(end, lineEnd < 0 ? file.text.length : lineEnd);
  return { file: file.path, line, column: start - lineStart + 1, length: Math.max(1, last - start) };
}
