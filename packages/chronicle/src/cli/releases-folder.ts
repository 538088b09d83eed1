import { dirname, join } from "node:path";
import { ReleaseError, readReleaseRecords, versionOf } from "../build/index.ts";
import type { CompiledDataset } from "../query/dataset.ts";
import type { ReleaseRecord } from "../releases/index.ts";
import type { CorpusFolder } from "./corpus-folder.ts";
import { UsageError } from "./terminal.ts";

/** Where the releases of a corpus are recorded: the folder `releases` beside it. */
export function releasesFolder({ directory }: CorpusFolder): string {
  return join(dirname(directory), "releases");
}

/** The recorded releases of a corpus, newest first. @throws {UsageError} when one cannot be read */
export function recordsOf(folder: CorpusFolder): ReleaseRecord[] {
  return orRefuse(() => readReleaseRecords(releasesFolder(folder)));
}

/** A compiled corpus under the version that its facts have. */
export function underItsVersion(compiled: CompiledDataset, records: readonly ReleaseRecord[]): CompiledDataset {
  return { ...compiled, release: { ...compiled.release, version: versionOf(compiled.release, records) } };
}

/** What is read of releases, or a refusal that an author can act on. @throws {UsageError} */
export function orRefuse<T>(read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (error instanceof ReleaseError) throw new UsageError(`${error.message}.`);
    throw error;
  }
}
