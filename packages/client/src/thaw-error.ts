import type { Problem } from "./generated/api.ts";

export type { Problem };

/** An answer that is none: the request was refused, or the API could not be reached. */
export class ThawError extends Error {
  override readonly name = "ThawError";
  /** The HTTP status; 0 where there was no answer. */
  readonly status: number;
  /** The kind of problem, from the API's closed list; `unreachable` where there was no answer, `no-problem` where it was not the API's. */
  readonly code: Problem["code"] | "unreachable" | "no-problem";
  /** What would work in place of what was asked, where that is known. */
  readonly suggestion: string | undefined;
  /** The whole of what the API said (RFC 9457). */
  readonly problem: Problem | undefined;

  constructor(
    message: string,
    {
      status,
      code,
      problem,
      cause,
    }: Pick<ThawError, "status" | "code"> & { problem?: Problem | undefined; cause?: unknown },
  ) {
    super(message, { cause });
    this.status = status;
    this.code = code;
    this.suggestion = problem?.suggestion;
    this.problem = problem;
  }
}
