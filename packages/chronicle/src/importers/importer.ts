/** A file of a corpus that an importer made. */
export interface ImportedFile {
  /** Path in the corpus: `events/arrest-of-beria.yaml`. */
  readonly path: string;
  readonly text: string;
}

/** Something of the file that is not in the corpus, and why. */
export interface NotCarried {
  /** Where in the file: `row 3, Media`; `persons[0].image`. */
  readonly where: string;
  readonly why: string;
}

/** What an importer made of a file. */
export interface Imported {
  readonly files: readonly ImportedFile[];
  readonly notCarried: readonly NotCarried[];
}

export interface ImportOptions {
  /** The work that the file is taken from: every entry cites it, as not consulted. */
  readonly source: { readonly id: string; readonly title: string; readonly url?: string | undefined };
  /** What each row is, where the format does not say: events, unless said. */
  readonly kind?: "event" | "figure" | "place" | undefined;
  /** Title of the subject, where the corpus has none yet. */
  readonly subject?: string | undefined;
}

/** Thrown for a file that is not what it is said to be: what was expected, and what is there. */
export class ImportError extends Error {
  override readonly name = "ImportError";
  readonly code = "import";
}

/** A way to read what programs of others write. */
export interface Importer {
  readonly id: string;
  readonly title: string;
  /** What it takes over, and what has no place in a corpus, in a sentence. */
  readonly carries: string;
  /** @throws {ImportError} for text that is not of the format. */
  read(text: string, options: ImportOptions): Imported;
}
