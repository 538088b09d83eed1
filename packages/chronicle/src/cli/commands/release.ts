import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { FAILSAFE_SCHEMA, load, YAMLException } from "js-yaml";
import * as z from "zod";
import { compile, readNewestRelease, writeReleaseRecord } from "../../build/index.ts";
import { nearest } from "../../query/nearest.ts";
import {
  changelog,
  type Reason,
  type ReleaseRecord,
  reasonsSchema,
  recordRelease,
  withoutReason,
} from "../../releases/index.ts";
import type { AddCommand } from "../command.ts";
import { corpusArgument, corpusFolder, versionAbove } from "../corpus-folder.ts";
import { count } from "../count.ts";
import { orRefuse, recordsOf, releasesFolder } from "../releases-folder.ts";
import { reportCompilation } from "../report-compilation.ts";
import { UsageError } from "../terminal.ts";

/** `thaw release`: record what changed since the last release, under the version that follows from it. */
export const addRelease: AddCommand = (program, { terminal, end }) => {
  program
    .command("release")
    .summary("record a release: what changed, claim by claim, and the version that follows")
    .description(
      "Check a corpus, compare it with its last release, and record in the folder `releases` beside it what changed. The version follows from the changes and is written into package.json; CHANGELOG.md is made anew. Every changed conclusion needs its reason in releases/reasons.yaml.",
    )
    .addArgument(corpusArgument())
    .requiredOption("--note <text>", "what the release brings, in a sentence or two")
    .option("--date <day>", "the day of the release, ISO 8601; today when left out")
    .option("--dry-run", "only show what would be recorded")
    .action((corpus: string, options: { note: string; date?: string; dryRun?: true }) => {
      const folder = corpusFolder(corpus, terminal);
      const home = releasesFolder(folder);
      const earlier = recordsOf(folder);
      const compilation = compile(folder.directory, { version: versionAbove(folder.directory) });
      if (!compilation.compiled) return end(reportCompilation(compilation, folder, "text", terminal));
      const reasons = reasonsIn(home);
      const record = recordRelease(
        orRefuse(() => readNewestRelease(home)),
        compilation.compiled,
        {
          date: dayOf(options.date),
          note: options.note,
          reasons,
        },
      );
      if (earlier.length > 0 && record.changes.length === 0)
        throw new UsageError(`No fact changed since ${earlier[0]?.version}: there is nothing to release.`);
      refuseStrangers(record, reasons);
      refuseUnexplained(record);
      terminal.write(`${changelog([record]).split("\n").slice(4).join("\n")}`);
      if (options.dryRun) return;
      writeReleaseRecord(home, record, compilation.compiled);
      rmSync(join(home, REASONS), { force: true });
      writeFileSync(join(dirname(home), "CHANGELOG.md"), changelog([record, ...earlier]));
      writeVersion(join(dirname(home), "package.json"), record.version);
      terminal.write(`\n${record.version} is recorded.\n`);
    });
};

const REASONS = "reasons.yaml";

/** A day as ISO 8601. @throws {UsageError} */
function dayOf(given = new Date().toISOString().slice(0, 10)): string {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(given))
    throw new UsageError(`--date ${JSON.stringify(given)} is no day, such as 2026-11-27.`);
  return given;
}

/** The reasons that authors gave for changed conclusions since the last release. @throws {UsageError} */
function reasonsIn(home: string): Reason[] {
  const path = join(home, REASONS);
  if (!existsSync(path)) return [];
  try {
    return reasonsSchema.parse(load(readFileSync(path, "utf8"), { schema: FAILSAFE_SCHEMA }) ?? []);
  } catch (error) {
    if (error instanceof YAMLException) throw new UsageError(`Cannot read ${REASONS}: ${error.message}`);
    if (error instanceof z.ZodError)
      throw new UsageError(`${REASONS} is not as it should be:\n${z.prettifyError(error)}`);
    throw error;
  }
}

/** A reason for a claim that did not change is a slip of the pen, or stale. @throws {UsageError} */
function refuseStrangers({ changes }: ReleaseRecord, reasons: readonly Reason[]): void {
  const known = new Set(changes.flatMap(({ id, entry }) => [id, entry]));
  const stranger = reasons.flatMap(({ claims = [] }) => claims).find((id) => !known.has(id));
  if (stranger === undefined) return;
  const [near] = nearest(stranger, [...known], 1);
  throw new UsageError(
    `${REASONS} gives a reason for ${JSON.stringify(stranger)}, which did not change${near ? `; did you mean ${JSON.stringify(near)}?` : "."}`,
  );
}

const SHOWN_MAX = 12;

/** @throws {UsageError} when a conclusion changed and nobody said why */
function refuseUnexplained(record: ReleaseRecord): void {
  const unexplained = withoutReason(record).map(({ id }) => `  ${id}`);
  if (unexplained.length === 0) return;
  const rest = unexplained.length > SHOWN_MAX ? [`  and ${unexplained.length - SHOWN_MAX} more`] : [];
  throw new UsageError(
    `${count(unexplained.length, "conclusion")} changed without a reason in releases/${REASONS}:\n${[...unexplained.slice(0, SHOWN_MAX), ...rest].join("\n")}\nSay why, as in:\n- claims: [${record.changes.find(({ level, why }) => level === "major" && !why)?.id}]\n  why: The decree of that day was found.`,
  );
}

/** Put a version into a package.json, and leave the rest of its text as it is. */
function writeVersion(path: string, version: string): void {
  if (!existsSync(path)) return;
  writeFileSync(path, readFileSync(path, "utf8").replace(/("version":\s*")[^"]*"/, `$1${version}"`));
}
