import { resolve } from "node:path";
import { Option } from "commander";
import { compile, readRelease } from "../../build/index.ts";
import { compareReleases, type FactChange, type ReleaseComparison } from "../../releases/index.ts";
import { tellChange } from "../../releases/tell-change.ts";
import type { AddCommand } from "../command.ts";
import { corpusFolder, versionAbove } from "../corpus-folder.ts";
import { count } from "../count.ts";
import { orRefuse } from "../releases-folder.ts";
import { reportCompilation } from "../report-compilation.ts";

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
      const earlier = orRefuse(() => readRelease(resolve(terminal.folder, release)));
      const compilation = compile(folder.directory, { version: versionAbove(folder.directory) });
      if (!compilation.compiled) return end(reportCompilation(compilation, folder, "text", terminal));
      terminal.write(formats[options.format]?.(compareReleases(earlier, compilation.compiled)) ?? "");
    });
};

function asText(comparison: ReleaseComparison): string {
  const lines = comparison.changes.flatMap(({ level, what, id, kind, fields }) => [
    `${level.padEnd(6)}${what.padEnd(9)}${id} (${kind})`,
    ...fields.map((change) => `${" ".repeat(15)}${tellChange(change)}`),
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
  return `- \`${id}\` ${what}${fields.length > 0 ? `: ${fields.map(tellChange).join("; ")}` : ""}`;
}

function conclusion({ level, implies, before, changes }: ReleaseComparison): string {
  return level === "none"
    ? `No fact changed since ${before.version}.`
    : `${count(changes.length, "change")}: ${level}, so ${before.version} is followed by ${implies}.`;
}
