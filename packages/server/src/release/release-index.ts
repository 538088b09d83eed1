import type { CompiledDataset } from "@thaw/chronicle";
import type { BulkFile } from "../bulk/bulk-file.ts";
import type { Block } from "../packed/blocks.ts";
import type { PackedIndex } from "../packed/packed.ts";

/** What `index.txt` of a written release says, as JSON: which it is, and where its answers lie. */
export interface ReleaseIndex extends Pick<CompiledDataset, "subject" | "release"> {
  /** Hash of the code that answers. */
  readonly build: string;
  /** The files of the bulk download. */
  readonly files: readonly BulkFile[];
  /** Where each answer lies among all, unpacked. */
  readonly answers: PackedIndex;
  /** The compressed blocks of `answers.bin`. */
  readonly blocks: readonly Block[];
}
