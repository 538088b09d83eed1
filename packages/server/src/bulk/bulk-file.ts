/** A file of a release, made when the API was built. */
export interface BulkFile {
  /** `entries.ndjson` */
  readonly name: string;
  readonly title: string;
  readonly mediaType: string;
  readonly bytes: number;
  /** SHA-256 of the file, in hexadecimal. */
  readonly sha256: string;
  /** The same, compressed with gzip beforehand. */
  readonly gzip: { readonly name: string; readonly bytes: number; readonly sha256: string };
}

/** The files of a release, and how to open one: each runtime keeps them elsewhere. */
export interface Bulk {
  readonly files: readonly BulkFile[];
  /** The content of a file, or undefined where it can't be had. */
  open(name: string): Promise<ReadableStream | undefined>;
}
