import { createChecker } from "../checks/index.ts";
import { entryKinds } from "../model/subject.ts";
import type { Dataset } from "../query/dataset.ts";
import { type Compilation, type CompileOptions, compileWith } from "./compile.ts";
import { corpusReader } from "./read-corpus.ts";

/** A compiler that stays: it compiles again what changed, and answers as {@link compile} would. */
export interface Compiler {
  /**
   * Compile the corpus as it is now.
   *
   * @param changed paths from the corpus folder that may have changed since; everything is looked at again when left out.
   */
  compile(changed?: Iterable<string>): Compilation;
}

/**
 * Make a compiler that stays resident over a corpus.
 *
 * @param directory folder of the corpus, with `subject.yaml` and a folder for each kind.
 * @example
 * const compiler = createCompiler("corpus");
 * compiler.compile();
 * compiler.compile(["events/arrest-of-beria.yaml"]).diagnostics; // as if compiled anew, in a fraction of the time
 */
export function createCompiler(directory: string, options: CompileOptions = {}): Compiler {
  const read = corpusReader(directory);
  const check = createChecker();
  let last: Dataset | undefined;
  return {
    compile: (changed) =>
      compileWith(read(changed), options, (dataset, checkOptions) => {
        const changes = last && changesBetween(last, dataset);
        last = dataset;
        return check(dataset, changes, checkOptions);
      }),
  };
}

/** Ids of the entries that are not the same object in both; `undefined` when the subject is not. */
function changesBetween(before: Dataset, now: Dataset): ReadonlySet<string> | undefined {
  if (before.subject !== now.subject) return undefined;
  const changed = new Set<string>();
  for (const kind of entryKinds) {
    for (const entry of now.all(kind)) if (before.find(kind, entry.id) !== entry) changed.add(entry.id);
    for (const { id } of before.all(kind)) if (now.kindOf(id) === undefined) changed.add(id);
  }
  return changed;
}
