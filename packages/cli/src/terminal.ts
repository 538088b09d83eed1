/** Where the command runs and speaks: the shell's, or a test's. */
export interface Terminal {
  /** The folder that paths are relative to. */
  readonly folder: string;
  /** What was asked for. */
  write(text: string): void;
  /** What went wrong. */
  complain(text: string): void;
  /** What is piped in. */
  input(): Promise<string>;
}

/** How the command ends: 0 well; 1 a text contradicts the record; 2 when it was called wrongly. */
export type ExitCode = 0 | 1 | 2;

/** Thrown where the command was called wrongly: the sentence quotes the value and says what is wanted. */
export class UsageError extends Error {
  override readonly name = "UsageError";
  readonly code = "usage";
}
