import { type Dirent, lstatSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { type EntryKind, entryKinds, plural } from "../model/subject.ts";
import { nearest } from "../query/nearest.ts";
import { compareText, type Diagnostic } from "./diagnostic.ts";
import { readSource } from "./read-source.ts";
import { placeAt, type SourceFile } from "./source-file.ts";

/** A file of entries of one kind. */
export type EntryFile = SourceFile & { readonly kind: EntryKind };

/** A corpus as read from disk: nothing parsed yet. */
export interface CorpusFiles {
  readonly subject: SourceFile | undefined;
  readonly files: readonly EntryFile[];
  /** How many files were found, readable or not, `subject.yaml` among them. */
  readonly found: number;
  readonly diagnostics: readonly Diagnostic[];
}

const folders = new Map(entryKinds.map((kind) => [plural[kind] as string, kind]));
const SUBJECT = "subject.yaml";

/**
 * Read every file of a corpus: `subject.yaml` and one folder a kind. A file that cannot be read is a diagnostic, never a silence.
 * Reads are synchronous and one at a time, so that a small limit on open files does no harm.
 */
export function readCorpus(directory: string): CorpusFiles {
  return corpusReader(directory)();
}

/**
 * {@link readCorpus} again and again: given the paths that changed, only these are read, and a file whose text is the same as before is
 * the same object.
 */
export function corpusReader(directory: string): (changed?: Iterable<string>) => CorpusFiles {
  let found = new Map<string, EntryFile | SourceFile | Diagnostic>();
  let order: string[] | undefined;

  const look = (path: string, kind?: EntryKind): EntryFile | SourceFile | Diagnostic | undefined => {
    const read = misplaced(path, kind) ?? readSource(directory, path);
    const before = found.get(path);
    if (read && before && "text" in read && "text" in before && read.text === before.text) return before;
    return read && "text" in read && kind ? { ...read, kind } : read;
  };

  const lookAgain = (path: string) => {
    const [folder = "", name = ""] = path.split("/");
    const isThere = !name.startsWith(".") && lstatSync(join(directory, path), { throwIfNoEntry: false }) !== undefined;
    const result = isThere ? look(path, folders.get(folder)) : undefined;
    if (found.has(path) !== (result !== undefined)) order = undefined;
    if (result) found.set(path, result);
    else found.delete(path);
  };

  const lookAtAll = () => {
    const all: typeof found = new Map();
    for (const { path, kind, diagnostic } of listCorpus(directory)) {
      const result = diagnostic ?? look(path, kind);
      if (result) all.set(path, result);
    }
    found = all;
    order = undefined;
  };

  return (changed) => {
    const paths = changed && [...changed];
    if (paths?.every((path) => isEntryPath(path) && found.size > 0 && !found.has(path.split("/")[0] ?? "")))
      for (const path of paths) lookAgain(path);
    else lookAtAll();
    order ??= [...found.keys()].sort(compareText);
    return gather(found, order);
  };
}

function gather(
  found: ReadonlyMap<string, EntryFile | SourceFile | Diagnostic>,
  order: readonly string[],
): CorpusFiles {
  const files: EntryFile[] = [];
  const diagnostics: Diagnostic[] = [];
  let subject: SourceFile | undefined;
  for (const path of order) {
    const file = found.get(path);
    if (!file) continue;
    if ("severity" in file) diagnostics.push(file);
    else if ("kind" in file) files.push(file);
    else subject = file;
  }
  if (!found.has(SUBJECT))
    diagnostics.push(refusal(SUBJECT, "A corpus needs a subject.yaml with its title, period and words"));
  return { subject, files, found: found.size, diagnostics };
}

/** What stands in the folder of a corpus: the paths to look at, or what is wrong with being there. */
function* listCorpus(directory: string): Generator<{ path: string; kind?: EntryKind; diagnostic?: Diagnostic }> {
  for (const entry of readdirSync(directory, { withFileTypes: true })) {
    const { name } = entry;
    if (name.startsWith(".") || /^README(?:\.md)?$/.test(name)) continue;
    const kind = folders.get(name);
    if (name === SUBJECT) yield { path: name };
    else if (!kind) yield { path: name, diagnostic: stranger(name) };
    else if (!entry.isDirectory())
      yield { path: name, diagnostic: refusal(name, `"${name}" is no folder, where that of ${name} is wanted`) };
    else {
      const entries = listFolder(join(directory, name));
      if (!entries)
        yield { path: name, diagnostic: refusal(name, "Cannot read the folder", undefined, "unreadable-file") };
      for (const { name: file } of entries ?? []) if (!file.startsWith(".")) yield { path: `${name}/${file}`, kind };
    }
  }
}

function listFolder(path: string): Dirent[] | undefined {
  try {
    return readdirSync(path, { withFileTypes: true });
  } catch {
    return undefined;
  }
}

/** Whether a path is that of an entry's file, by its folder. */
function isEntryPath(path: string): boolean {
  const [folder = "", file, ...deeper] = path.split("/");
  return folders.has(folder) && file !== undefined && deeper.length === 0;
}

function misplaced(path: string, kind: EntryKind | undefined): Diagnostic | undefined {
  const wanted = kind === "story" ? ".md" : ".yaml";
  if (!kind || path.endsWith(wanted)) return undefined;
  const [folder, file = ""] = path.split("/");
  return refusal(
    path,
    `Files in ${folder} end in ${wanted}`,
    file.endsWith(".yml") ? `rename it to ${file.slice(0, -4)}.yaml` : undefined,
  );
}

function stranger(name: string): Diagnostic {
  const names = [...folders.keys()];
  return refusal(
    name,
    `A corpus holds subject.yaml and the folders ${names.join(", ")}; this is neither`,
    didYouMean(name, names),
  );
}

function refusal(path: string, message: string, suggestion?: string, rule = "misplaced-file"): Diagnostic {
  return {
    rule,
    severity: "error",
    message,
    place: placeAt({ path, text: "" }, 0),
    related: [],
    ...(suggestion !== undefined && { suggestion }),
  };
}

/** `did you mean "x"?` for the nearest of the candidates, if one is near. */
export function didYouMean(word: string, candidates: readonly string[]): string | undefined {
  const [best] = nearest(word, candidates, 1);
  return best === undefined ? undefined : `did you mean "${best}"?`;
}
