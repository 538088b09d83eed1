import { type FSWatcher, readdirSync, watch } from "node:fs";
import { join } from "node:path";
import type { Compilation, CompileOptions } from "./compile.ts";
import { createCompiler } from "./create-compiler.ts";

/** Editors save in several steps within a few milliseconds: a new file, a rename, a deletion. */
const SETTLE_MS = 15;

/** A watch that has begun. */
export interface Watch {
  /** Stop watching. */
  close(): void;
}

/**
 * Compile a corpus, and again whenever a file of it changes, comes, goes or is renamed.
 *
 * @param directory folder of the corpus.
 * @param onCompiled is told of the first compilation before this returns, and of each later one with the paths that led to it.
 * @throws when the folder cannot be watched.
 */
export function watchCorpus(
  directory: string,
  options: CompileOptions,
  onCompiled: (compilation: Compilation, changed: readonly string[]) => void,
): Watch {
  const compiler = createCompiler(directory, options);
  const changed = new Set<string>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const settle = () => {
    const paths = [...changed].sort();
    changed.clear();
    onCompiled(compiler.compile(paths), paths);
  };
  const watcher = watchFolders(directory, (path) => {
    changed.add(path);
    clearTimeout(timer);
    timer = setTimeout(settle, SETTLE_MS);
  });
  onCompiled(compiler.compile(), []);
  return {
    close: () => {
      clearTimeout(timer);
      watcher.close();
    },
  };
}

/** Watch a folder and the folders in it: a dozen watchers, whatever the number of files. */
function watchFolders(directory: string, onChange: (path: string) => void): Watch {
  const inner = new Map<string, FSWatcher>();
  const forget = (name: string) => {
    inner.get(name)?.close();
    inner.delete(name);
  };
  const watchInner = () => {
    const folders = readdirSync(directory, { withFileTypes: true }).filter((entry) => entry.isDirectory());
    for (const { name } of folders) {
      if (inner.has(name)) continue;
      const watcher = watch(join(directory, name), (_, file) => onChange(file === null ? name : `${name}/${file}`));
      watcher.on("error", () => forget(name));
      inner.set(name, watcher);
    }
  };
  const outer = watch(directory, (_, name) => {
    if (name !== null) forget(name);
    watchInner();
    onChange(name ?? ".");
  });
  watchInner();
  return {
    close: () => {
      outer.close();
      for (const watcher of inner.values()) watcher.close();
    },
  };
}
