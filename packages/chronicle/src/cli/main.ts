import { existsSync, readFileSync, statSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { parseArgs } from "node:util";
import {
  compile,
  type Diagnostic,
  renderDiagnostics,
  renderGithub,
  renderSarif,
  writeRelease,
} from "../build/index.ts";
import { rules } from "../checks/index.ts";
import { entryKinds, plural } from "../model/subject.ts";

const usage = `chronicle: compile and check a corpus of sourced history

  chronicle check [corpus] [--format text|json|sarif|github]   read, link and check; exit 1 on an error
  chronicle build [corpus] --out DIR [--name Subject]   the same, then write the dataset, ids, types and schemas
  chronicle rules                                 every rule and its reason

corpus is a folder with subject.yaml and a folder for each kind; "corpus" when left out.`;

/** Formats for machines: nothing else is printed beside them. */
const machineFormats: Record<string, ((diagnostics: readonly Diagnostic[], directory: string) => string) | undefined> =
  {
    json: (diagnostics) => JSON.stringify(diagnostics, null, 2),
    sarif: renderSarif,
    github: renderGithub,
  };

process.exitCode = run(process.argv.slice(2));

function run(args: string[]): number {
  const [command, ...rest] = args;
  if (command === "rules") {
    console.log(rules.map(({ id, reason }) => `${id.padEnd(28)}${reason}`).join("\n"));
    return 0;
  }
  if (command !== "check" && command !== "build") {
    console.error(
      command === undefined || command === "--help" || command === "help"
        ? usage
        : `There is no command "${command}".\n\n${usage}`,
    );
    return command === undefined || command === "--help" || command === "help" ? 0 : 2;
  }
  let parsed: ReturnType<typeof parse>;
  try {
    parsed = parse(rest);
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : error}\n\n${usage}`);
    return 2;
  }
  const { values, positionals } = parsed;
  const shown = positionals[0] ?? "corpus";
  const directory = resolve(shown);
  if (!existsSync(directory) || !statSync(directory).isDirectory()) {
    console.error(`There is no folder "${shown}". Name the corpus: chronicle ${command} path/to/corpus`);
    return 2;
  }
  if (values.format !== "text" && !machineFormats[values.format]) {
    console.error(`There is no format "${values.format}": text, ${Object.keys(machineFormats).join(", ")}.`);
    return 2;
  }
  if (command === "build" && values.out === undefined) {
    console.error("build needs --out, the folder to write to.");
    return 2;
  }

  const result = compile(directory, { version: versionAbove(directory) });
  const errors = result.diagnostics.filter(({ severity }) => severity === "error").length;
  const warnings = result.diagnostics.length - errors;
  const machine = machineFormats[values.format];
  if (machine) console.log(machine(result.diagnostics, shown));
  else {
    const text = renderDiagnostics(result.diagnostics, {
      directory,
      shownDirectory: shown,
      colours: process.stdout.isTTY,
    });
    if (text !== "") console.log(`${text}\n`);
    const counted = entryKinds
      .filter((kind) => result.counts[kind] > 0)
      .map((kind) => `${result.counts[kind]} ${result.counts[kind] === 1 ? kind : plural[kind]}`);
    console.log(`${counted.join(", ") || "no entries"}: ${count(errors, "error")}, ${count(warnings, "warning")}`);
  }
  if (command === "build" && result.compiled && values.out !== undefined) {
    const changed = writeRelease(result.compiled, resolve(values.out), values.name);
    if (!machine)
      console.log(
        `release ${result.compiled.release.id}: ${changed.length === 0 ? "nothing changed" : `${count(changed.length, "file")} written`}`,
      );
  }
  return errors > 0 ? 1 : 0;
}

function parse(args: string[]) {
  return parseArgs({
    args,
    allowPositionals: true,
    options: {
      out: { type: "string" },
      name: { type: "string", default: "CorpusSubject" },
      format: { type: "string", default: "text" },
    },
  });
}

/** The version of the package that holds the corpus. */
function versionAbove(directory: string): string {
  for (let folder = directory; folder !== dirname(folder); folder = dirname(folder)) {
    const path = join(folder, "package.json");
    if (existsSync(path)) return (JSON.parse(readFileSync(path, "utf8")) as { version?: string }).version ?? "0.0.0";
  }
  return "0.0.0";
}

function count(number: number, word: string): string {
  return `${number} ${word}${number === 1 ? "" : "s"}`;
}
