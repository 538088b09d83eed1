import { resolve } from "node:path";
import { Option } from "commander";
import { compile, ReleaseError, readRelease } from "../../build/index.ts";
import { compareReleases, type FactChange, type FieldChange, type ReleaseComparison } from "../../releases/index.ts";
import type { AddCommand } from "../command.ts";
import { corpusFolder, versionAbove } from "../corpus-folder.ts";
import { count } from "../count.ts";
import { reportCompilation } from "../report-compilation.ts";
import { UsageError } from "../terminal.ts";

const formats: Readonly<Record<string, (comparison: ReleaseComparison) => string>> = {
  text: asText,
  json: (comparison) => `${JSON.stringify(comparison, null, 2)}\n`,
  markdown: asMarkdown,
};

/** `thaw diff`: what changed since a release, and the version it implies. */
export const addDiff: AddCommand = (program, { terminal, end }) => {
  program
    .command("diff")
    .summary("tell what changed since a release, claim by claim")
    .description(
      "Compare a corpus with a release built earlier, claim by claim, and tell the semantic version that follows: patch for wording, minor for more facts, major when a conclusion changed or an address is gone. Ends with 0 also when facts changed.",
    )
    .argument("<release>", "folder of an earlier build, or its data/index.json")
    .option("--corpus <folder>", "folder of the corpus", "corpus")
    .addOption(new Option("--format <format>", "how it is told").choices(Object.keys(formats)).default("text"))
    .action((release: string, options: { corpus: string; format: string }) => {
      const folder = corpusFolder(options.corpus, terminal);
      const earlier = earlierRelease(resolve(terminal.folder, release));
      const compilation = compile(folder.directory, { version: versionAbove(folder.directory) });
      if (!compilation.compiled) return end(reportCompilation(compilation, folder, "text", terminal));
      terminal.write(formats[options.format]?.(compareReleases(earlier, compilation.compiled)) ?? "");
    });
};

function earlierRelease(path: string) {
  try {
    return readRelease(path);
  } catch (error) {
    if (error instanceof ReleaseError) throw new UsageError(`${error.message}.`);
    throw error;
  }
}

function asText(comparison: ReleaseComparison): string {
  const lines = comparison.changes.flatMap(({ level, what, id, kind, fields }) => [
    `${level.padEnd(6)}${what.padEnd(9)}${id} (${kind})`,
    ...fields.map((change) => `${" ".repeat(15)}${told(change)}`),
  ]);
  return [...lines, conclusion(comparison), ""].join("\n");
}

function asMarkdown(comparison: ReleaseComparison): string {
  const { before, changes } = comparison;
  const headings = { major: "Conclusions changed", minor: "More facts", patch: "Wording" } as const;
  const sections = (["major", "minor", "patch"] as const).flatMap((level) => {
    const own = changes.filter((change) => change.level === level);
    return own.length === 0 ? [] : ["", `## ${headings[level]}`, "", ...own.map(inMarkdown)];
  });
  return [`# Since ${before.version} (${before.id})`, "", conclusion(comparison), ...sections, ""].join("\n");
}

function inMarkdown({ id, what, fields }: FactChange): string {
  return `- \`${id}\` ${what}${fields.length > 0 ? `: ${fields.map(told).join("; ")}` : ""}`;
}

function conclusion({ level, implies, before, changes }: ReleaseComparison): string {
  return level === "none"
    ? `No fact changed since ${before.version}.`
    : `${count(changes.length, "change")}: ${level}, so ${before.version} is followed by ${implies}.`;
}

const VALUE_LENGTH_MAX = 80;
const CONTEXT_LENGTH = 30;

/** A field's change in a line; long values from a little before the place where they part. */
function told({ field, before, after }: FieldChange): string {
  const [from, to] = [inJson(before), inJson(after)];
  const parting = [...from].findIndex((letter, at) => letter !== to[at]);
  const start = Math.max(from.length, to.length) > VALUE_LENGTH_MAX ? Math.max(0, parting - CONTEXT_LENGTH) : 0;
  return `${field}: ${clip(from, start)} → ${clip(to, start)}`;
}

function inJson(value: unknown): string {
  return value === undefined ? "nothing" : JSON.stringify(value);
}

function clip(text: string, start: number): string {
  const end = start + VALUE_LENGTH_MAX;
  return `${start > 0 ? "…" : ""}${text.slice(start, end)}${text.length > end ? "…" : ""}`;
}
