import { Command, CommanderError } from "commander";
import type { AddCommand } from "./command.ts";
import { addBuild } from "./commands/build.ts";
import { addCheck } from "./commands/check.ts";
import { addDiff } from "./commands/diff.ts";
import { addExplain } from "./commands/explain.ts";
import { addExport } from "./commands/export.ts";
import { addFmt } from "./commands/fmt.ts";
import { addImport } from "./commands/import.ts";
import { addNew } from "./commands/new.ts";
import { addRelease } from "./commands/release.ts";
import { addRename } from "./commands/rename.ts";
import { addRules } from "./commands/rules.ts";
import { addStats } from "./commands/stats.ts";
import { addWatch } from "./commands/watch.ts";
import { type ExitCode, type Terminal, UsageError } from "./terminal.ts";

const commands: readonly AddCommand[] = [
  addCheck,
  addBuild,
  addWatch,
  addRules,
  addExplain,
  addNew,
  addRename,
  addFmt,
  addExport,
  addImport,
  addStats,
  addDiff,
  addRelease,
];

/**
 * Run the `thaw` command.
 *
 * @param args what stands after `thaw`.
 * @returns the exit code; nothing is thrown for what an author can mend.
 * @example await runThaw(["check", "corpus"], terminal) // 0
 */
export async function runThaw(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  let code: ExitCode = 0;
  const program = new Command("thaw")
    .description("Compile and check a corpus of sourced history.")
    .usage("<command> [options]")
    .helpCommand("help [command]", "show how a command is used")
    .showHelpAfterError("(thaw help, or thaw <command> --help, shows how it is used)")
    .addHelpText(
      "after",
      "\nA corpus is a folder with subject.yaml and a folder for each kind of entry.\nExit codes: 0 all is well; 1 the corpus has problems; 2 the command was called wrongly.",
    )
    .exitOverride()
    .configureOutput({
      writeOut: (text) => terminal.write(text),
      writeErr: (text) => terminal.complain(text),
      getOutHasColors: () => terminal.colours,
      getErrHasColors: () => terminal.colours,
      getOutHelpWidth: () => 100,
      getErrHelpWidth: () => 100,
    });
  const called = args.find((arg) => arg !== "help" && !arg.startsWith("-"));
  for (const add of commands) await add(program, { terminal, called, end: (with_) => (code = with_) });
  try {
    await program.parseAsync(args.length === 0 ? ["help"] : args, { from: "user" });
    return code;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    if (!(error instanceof UsageError)) throw error;
    terminal.complain(`${error.message}\n`);
    return 2;
  }
}
