import { Option } from "commander";
import { type Compilation, type Diagnostic, renderDiagnostics, renderGithub, renderSarif } from "../build/index.ts";
import { entryKinds, plural } from "../model/subject.ts";
import type { CorpusFolder } from "./corpus-folder.ts";
import { count } from "./count.ts";
import type { ExitCode, Terminal } from "./terminal.ts";

type Render = (diagnostics: readonly Diagnostic[], directory: string) => string;

/** Formats for machines: nothing else is printed beside them. */
const machineFormats: Readonly<Record<string, Render>> = {
  json: (diagnostics) => JSON.stringify(diagnostics, null, 2),
  sarif: renderSarif,
  github: renderGithub,
};

/** How problems are told. */
export const formatOption = (): Option =>
  new Option("--format <format>", "how problems are told")
    .choices(["text", ...Object.keys(machineFormats)])
    .default("text");

/** Tell what a compilation found. @returns 1 when an error is among it. */
export function reportCompilation(
  { diagnostics, counts }: Compilation,
  { directory, shown }: CorpusFolder,
  format: string,
  terminal: Terminal,
): ExitCode {
  const errors = diagnostics.filter(({ severity }) => severity === "error").length;
  const machine = machineFormats[format];
  if (machine) terminal.write(`${machine(diagnostics, shown)}\n`);
  else {
    const text = renderDiagnostics(diagnostics, { directory, shownDirectory: shown, colours: terminal.colours });
    if (text !== "") terminal.write(`${text}\n\n`);
    const counted = entryKinds
      .filter((kind) => counts[kind] > 0)
      .map((kind) => `${counts[kind]} ${counts[kind] === 1 ? kind : plural[kind]}`);
    terminal.write(
      `${counted.join(", ") || "no entries"}: ${count(errors, "error")}, ${count(diagnostics.length - errors, "warning")}\n`,
    );
  }
  return errors > 0 ? 1 : 0;
}
