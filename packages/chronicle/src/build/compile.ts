import type { Finding, Location } from "../checks/finding.ts";
import { rules as allRules, type CheckOptions, type Rule, runChecks } from "../checks/index.ts";
import { type EntryKind, entryKinds, type SubjectInfo } from "../model/subject.ts";
import type { CompiledDataset, Dataset } from "../query/dataset.ts";
import { compareDiagnostics, type Diagnostic, sayTheSame } from "./diagnostic.ts";
import { type LinkedCorpus, link } from "./link.ts";
import { type ParsedCorpus, parseEntries, placeOf } from "./parse-entries.ts";
import { type CorpusFiles, readCorpus } from "./read-corpus.ts";
import { releaseId } from "./shards.ts";
import type { Soundness } from "./soundness.ts";
import { type Place, placeAt } from "./source-file.ts";
import { unknownRules } from "./unknown-rules.ts";
import { waived } from "./waivers.ts";

/** What {@link compile} makes of a corpus. */
export interface Compilation {
  /** The dataset, unless an error stands in the way. */
  readonly compiled: CompiledDataset | undefined;
  /** The dataset opened, as far as it could be read: for questions about a corpus in the making. */
  readonly dataset: Dataset | undefined;
  /** All problems, in the order of their places. */
  readonly diagnostics: readonly Diagnostic[];
  readonly counts: Readonly<Record<EntryKind, number>>;
  /** Files found, and files with a problem: none is ever lost. */
  readonly files: { readonly found: number; readonly withProblems: number };
}

/** Options of {@link compile}. */
export interface CompileOptions {
  /** Version of the package that carries the content. */
  readonly version?: string;
  /** Today, ISO 8601: the day that expiring waivers are held against. */
  readonly today?: string;
  /** The rules to run; all, unless said. */
  readonly rules?: readonly Rule[];
}

/**
 * Compile a corpus: read, parse, link, check. Nothing is written.
 *
 * Every problem is reported in one run, each with its place; with an error among them there is no compiled dataset.
 *
 * @param directory folder of the corpus, with `subject.yaml` and a folder for each kind.
 */
export function compile(directory: string, options: CompileOptions = {}): Compilation {
  return compileFiles(readCorpus(directory), options);
}

/** {@link compile} for files that have been read, or changed in memory. */
export function compileFiles(read: CorpusFiles, options: CompileOptions = {}): Compilation {
  return compileWith(read, options, runChecks);
}

/** {@link compileFiles} with checks and links that may remember what they found before. */
export function compileWith(
  read: CorpusFiles,
  options: CompileOptions,
  check: (dataset: Dataset, options: CheckOptions) => Finding[],
  sound?: Soundness,
  earlier?: Dataset,
): Compilation {
  const parsed = parseEntries(read);
  const diagnostics: Diagnostic[] = [...read.diagnostics, ...parsed.diagnostics];
  const linked = parsed.subject && link(parsed, parsed.subject, sound, earlier);
  if (linked) {
    diagnostics.push(...linked.diagnostics);
    const complete = !diagnostics.some(({ severity }) => severity === "error");
    const rules = (options.rules ?? allRules).filter(({ absence }) => complete || !absence);
    const findings = check(linked.dataset, { rules, today: options.today });
    diagnostics.push(
      ...unknownRules(parsed, read.subject),
      ...waived(findings, parsed, options.today).flatMap((finding) => toDiagnostic(finding, parsed, linked)),
    );
  }
  const sorted = withoutRepeats(diagnostics.sort(compareDiagnostics));
  const failed = sorted.some(({ severity }) => severity === "error");
  const counts = Object.fromEntries(entryKinds.map((kind) => [kind, linked?.entries[kind].length ?? 0])) as Record<
    EntryKind,
    number
  >;
  return {
    compiled:
      linked && parsed.subject && !failed ? release(linked, parsed.subject, options.version ?? "0.0.0") : undefined,
    dataset: linked?.dataset,
    diagnostics: sorted,
    counts,
    files: { found: read.found, withProblems: new Set(sorted.map(({ place }) => place.file)).size },
  };
}

function release({ entries }: LinkedCorpus, subject: SubjectInfo, version: string): CompiledDataset {
  return { subject, release: { id: releaseId(subject, entries), version }, entries };
}

function toDiagnostic(finding: Finding, corpus: ParsedCorpus, linked: LinkedCorpus): Diagnostic {
  return {
    rule: finding.rule,
    severity: finding.severity,
    message: finding.message,
    place: placeFor(finding.at, corpus, linked),
    related: (finding.related ?? []).map(({ at, message }) => ({ place: placeFor(at, corpus, linked), message })),
    ...(finding.suggestion !== undefined && { suggestion: finding.suggestion }),
  };
}

function placeFor({ entry, path }: Location, corpus: ParsedCorpus, linked: LinkedCorpus): Place {
  const origin = corpus.ids.get(entry)?.origin;
  if (!origin) return placeAt({ path: entry, text: "" }, 0);
  const [field, block, , sentence] = path;
  if (field === "blocks" && typeof block === "number" && typeof sentence === "number") {
    const span = linked.prose.get(entry)?.spans[block]?.[sentence];
    if (span) return placeOf(origin, ["body", ...span]);
  }
  return placeOf(origin, path);
}

/** One cause, one message: the same rule at the same place in the same words is said once. */
function withoutRepeats(sorted: readonly Diagnostic[]): Diagnostic[] {
  return sorted.filter((diagnostic, index) => {
    const before = sorted[index - 1];
    return !before || !sayTheSame(before, diagnostic);
  });
}
