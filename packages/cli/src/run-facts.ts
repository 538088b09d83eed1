import { readFileSync } from "node:fs";
import { Command, CommanderError } from "commander";
import { addAsk } from "./commands/ask.ts";
import { addCheckText } from "./commands/check-text.ts";
import { addCite } from "./commands/cite.ts";
import { addOn } from "./commands/on.ts";
import { addPower } from "./commands/power.ts";
import { addSqlite } from "./commands/sqlite.ts";
import { addWho } from "./commands/who.ts";
import { type ExitCode, type Terminal, UsageError } from "./terminal.ts";

export type { ExitCode, Terminal };

const commands = [addAsk, addPower, addWho, addOn, addCite, addCheckText, addSqlite];

const { version } = JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8")) as {
  version: string;
};

/** Errors of the packages that are for whoever asked: each says what was wrong and what is near. */
const forTheCaller = new Set(["DateError", "UnknownIdError", "UsageError", "SqliteError"]);

/**
 * Run the `thaw-facts` command.
 *
 * @param args what stands after `thaw-facts`.
 * @returns the exit code; nothing is thrown for what the caller can mend.
 * @example await runFacts(["power", "1953-06-26"], terminal) // 0
 */
export async function runFacts(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  let code: ExitCode = 0;
  const program = new Command("thaw-facts")
    .description("Ask what really happened after Stalin died: dated, sourced facts, without the network.")
    .usage("<command> [options]")
    .version(version, "-v, --version", "show the version of the command")
    .helpCommand("help [command]", "show how a command is used")
    .showHelpAfterError("(thaw-facts help, or thaw-facts <command> --help, shows how it is used)")
    .addHelpText("after", "\nExit codes: 0 well; 1 check-text found a contradiction; 2 the command was called wrongly.")
    .exitOverride()
    .configureOutput({
      writeOut: (text) => terminal.write(text),
      writeErr: (text) => terminal.complain(text),
      getOutHelpWidth: () => 100,
      getErrHelpWidth: () => 100,
    });
  for (const add of commands) add(program, terminal, (with_) => (code = with_));
  try {
    await program.parseAsync(args.length === 0 ? ["help"] : args, { from: "user" });
    return code;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    if (!(error instanceof Error) || !forTheCaller.has(error.name)) throw error;
    terminal.complain(`${error.message}\n`);
    return 2;
  }
}

/** Adds one command to the program; `end` says with what code it ends, unless 0. */
export type AddCommand = (program: Command, terminal: Terminal, end: (code: ExitCode) => void) => void;

export { UsageError };
