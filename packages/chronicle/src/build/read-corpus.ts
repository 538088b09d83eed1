import { lstatSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type EntryKind, entryKinds, plural } from "../model/subject.ts";
import { nearest } from "../query/nearest.ts";
import { compareText, type Diagnostic } from "./diagnostic.ts";
import type { SourceFile } from "./source-file.ts";

/** A corpus as read from disk: nothing parsed yet. */
export interface CorpusFiles {
  readonly subject: SourceFile | undefined;
  readonly files: readonly (SourceFile & { readonly kind: EntryKind })[];
  /** How many files were found, readable or not. */
  readonly found: number;
  readonly diagnostics: readonly Diagnostic[];
}

const BYTES_MAX = 1024 * 1024;
const folders = new Map(entryKinds.map((kind) => [plural[kind] as string, kind]));

/**
 * Read every file of a corpus: `subject.yaml` and one folder a kind. A file that cannot be read is a diagnostic, never a silence.
 * Reads are synchronous and one at a time, so that a small limit on open files does no harm.
 */
export function readCorpus(directory: string): CorpusFiles {
  const files: (SourceFile & { kind: EntryKind })[] = [];
  const diagnostics: Diagnostic[] = [];
  let subject: SourceFile | undefined;
  let found = 0;

  const refuse = (rule: string, path: string, message: string, suggestion?: string) => {
    diagnostics.push({
      rule,
      severity: "error",
      message,
      place: { file: path, line: 1, column: 1, length: 1 },
      related: [],
      ...(suggestion !== undefined && { suggestion }),
    });
  };

  const read = (path: string): SourceFile | undefined => {
    found += 1;
    try {
      const stat = lstatSync(join(directory, path));
      if (!stat.isFile()) {
        refuse("unreadable-file", path, "This is no plain file: links and devices are not followed");
        return undefined;
      }
      if (stat.size > BYTES_MAX) {
        refuse("unreadable-file", path, `The file has ${stat.size} bytes; an entry has at most ${BYTES_MAX}`);
        return undefined;
      }
      const text = new TextDecoder("utf-8", { fatal: true }).decode(readFileSync(join(directory, path)));
      return { path, text: text.replace(/\r\n?/g, "\n") };
    } catch (error) {
      const why =
        error instanceof TypeError
          ? "it is not UTF-8 text"
          : (error as NodeJS.ErrnoException).code === "EACCES"
            ? "permission denied"
            : "it cannot be opened";
      refuse("unreadable-file", path, `Cannot read the file: ${why}`);
      return undefined;
    }
  };

  for (const name of readdirSync(directory).sort(compareText)) {
    if (name.startsWith(".") || /^README(?:\.md)?$/.test(name)) continue;
    if (name === "subject.yaml") {
      subject = read(name);
      continue;
    }
    const kind = folders.get(name);
    if (!kind || !lstatSync(join(directory, name)).isDirectory()) {
      found += 1;
      refuse(
        "misplaced-file",
        name,
        `A corpus holds subject.yaml and the folders ${[...folders.keys()].join(", ")}; this is neither`,
        didYouMean(name, [...folders.keys()]),
      );
      continue;
    }
    for (const file of readdirSync(join(directory, name)).sort(compareText)) {
      if (file.startsWith(".")) continue;
      const path = `${name}/${file}`;
      const wanted = kind === "story" ? ".md" : ".yaml";
      if (!file.endsWith(wanted)) {
        found += 1;
        refuse(
          "misplaced-file",
          path,
          `Files in ${name} end in ${wanted}`,
          file.endsWith(".yml") ? `rename it to ${file.slice(0, -4)}.yaml` : undefined,
        );
        continue;
      }
      const source = read(path);
      if (source) files.push({ ...source, kind });
    }
  }
  if (!subject)
    refuse("misplaced-file", "subject.yaml", "A corpus needs a subject.yaml with its title, period and words");
  return { subject, files, found, diagnostics };
}

/** `did you mean "x"?` for the nearest of the candidates, if one is near. */
export function didYouMean(word: string, candidates: readonly string[]): string | undefined {
  const [best] = nearest(word, candidates, 1);
  return best === undefined ? undefined : `did you mean "${best}"?`;
}
