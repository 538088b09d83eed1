import { changesBetween, createChecker } from "../checks/index.ts";
import type { Dataset } from "../query/dataset.ts";
import { type Compilation, type CompileOptions, compileWith } from "./compile.ts";
import { corpusReader } from "./read-corpus.ts";
import { createSoundness } from "./soundness.ts";

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
  const sound = createSoundness();
  let last: Dataset | undefined;
  return {
    compile: (changed) =>
      compileWith(
        read(changed),
        options,
        (dataset, checkOptions) => {
          const changes = last && changesBetween(last, dataset);
          last = dataset;
          return check(dataset, changes, checkOptions);
        },
        sound,
        last,
      ),
  };
}
