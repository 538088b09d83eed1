/** Where a command runs and speaks: the shell's, or a test's. */
export interface Terminal {
  /** The folder that paths are relative to. */
  readonly folder: string;
  /** Whether what is written may be coloured. */
  readonly colours: boolean;
  /** What was asked for. */
  write(text: string): void;
  /** What went wrong. */
  complain(text: string): void;
}

/** How a command ends: 0 well; 1 with problems in the corpus, or a difference found; 2 when it was called wrongly. */
export type ExitCode = 0 | 1 | 2;

/** Thrown by a command that was called wrongly: the sentence quotes the value and says what is wanted. */
export class UsageError extends Error {
  override readonly name = "UsageError";
  readonly code = "usage";
}
