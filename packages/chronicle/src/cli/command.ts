import type { Command } from "commander";
import type { ExitCode, Terminal } from "./terminal.ts";

/** What a command is added with: where it speaks, and how it says that it ended otherwise than well. */
export interface CommandContext {
  readonly terminal: Terminal;
  /** The command that is called or asked about. Only it needs its options, where they cost time to gather. */
  readonly called: string | undefined;
  /** End with this code once the command has returned. 0, unless it is called. */
  end(code: ExitCode): void;
}

/** Adds one command to the program. */
export type AddCommand = (program: Command, context: CommandContext) => void | Promise<void>;
