import { existsSync, readFileSync, statSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import type { Argument } from "commander";
import { createArgument } from "commander";
import { type Terminal, UsageError } from "./terminal.ts";

/** The corpus as a command's first argument: `corpus` when left out. */
export const corpusArgument = (): Argument => createArgument("[corpus]", "folder of the corpus").default("corpus");

/** A corpus that a command was given. */
export interface CorpusFolder {
  readonly directory: string;
  /** As the author wrote it, for messages. */
  readonly shown: string;
}

/** The folder of a corpus. @throws {UsageError} when there is none. */
export function corpusFolder(shown: string, terminal: Terminal): CorpusFolder {
  const directory = resolve(terminal.folder, shown);
  if (!existsSync(directory) || !statSync(directory).isDirectory())
    throw new UsageError(`There is no folder "${shown}". Name the folder of the corpus, which holds its subject.yaml.`);
  return { directory, shown };
}

/** The version of the package that holds the corpus; 0.0.0 without one. */
export function versionAbove(directory: string): string {
  for (let folder = directory; folder !== dirname(folder); folder = dirname(folder)) {
    const path = join(folder, "package.json");
    if (existsSync(path)) return (JSON.parse(readFileSync(path, "utf8")) as { version?: string }).version ?? "0.0.0";
  }
  return "0.0.0";
}
