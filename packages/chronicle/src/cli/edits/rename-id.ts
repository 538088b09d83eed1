import { compileFiles } from "../../build/compile.ts";
import type { Diagnostic } from "../../build/diagnostic.ts";
import { yamlPart } from "../../build/locate.ts";
import { parseEntries } from "../../build/parse-entries.ts";
import { parseProse } from "../../build/parse-prose.ts";
import type { CorpusFiles } from "../../build/read-corpus.ts";
import { type EntryKind, slugSchema } from "../../model/subject.ts";
import { nearest } from "../../query/nearest.ts";
import { UsageError } from "../terminal.ts";
import type { FileEdit } from "./corpus-edit.ts";
import { referencesInYaml } from "./references-in-yaml.ts";

/**
 * Give an entry another id, and follow it wherever it is named: ids and claim ids in YAML, links and references in prose, and the ids of
 * claims of which it is a part. Nothing else of the texts changes.
 *
 * @returns the files that change; nothing is written.
 * @throws {UsageError} when there is no such entry, when the new id is none or is taken, and when the corpus would have a problem that it
 *   has not now.
 */
export function renameId(corpus: CorpusFiles, from: string, to: string): FileEdit[] {
  const { ids, duplicated } = parseEntries(corpus);
  const entry = ids.get(from);
  if (!entry) throw new UsageError(`There is no entry "${from}"${nearestOf(from, [...ids.keys()])}`);
  const named = slugSchema.safeParse(to);
  if (!named.success) throw new UsageError(`"${to}" is no id: ${named.error.issues[0]?.message ?? ""}.`);
  const taken = ids.get(to);
  if (taken) throw new UsageError(`The id "${to}" is taken by the ${taken.kind} in ${taken.origin.file.path}.`);
  if (duplicated.has(from)) throw new UsageError(`Two entries have the id "${from}": which one is meant?`);

  const { file, prefix } = entry.origin;
  const ownFile = prefix.length === 0 ? file.path : undefined;
  const edits = corpus.files.flatMap((source): FileEdit[] => {
    const spans = spansToRename(source.kind, source.path, source.text, entry.kind, from, to);
    const movesTo = source.path === ownFile ? source.path.replace(/[^/]+(?=\.[^.]+$)/, to) : undefined;
    if (spans.length === 0 && movesTo === undefined) return [];
    const after = replaceSpans(source.text, spans);
    return [{ path: source.path, before: source.text, after, ...(movesTo !== undefined && { movesTo }) }];
  });
  refuseNewProblems(corpus, edits);
  return edits;
}

interface Replacement {
  readonly span: readonly [start: number, end: number];
  readonly text: string;
}

function spansToRename(
  kind: EntryKind,
  path: string,
  text: string,
  renamed: EntryKind,
  from: string,
  to: string,
): Replacement[] {
  const { text: yaml, offset } = yamlPart({ path, text });
  const inYaml = referencesInYaml(kind, yaml).flatMap(({ type, kind: wanted, value, span: [start, end] }) => {
    const now = type === "claim" ? claimRenamed(value, from, to) : value === from && wanted === renamed ? to : value;
    if (now === value) return [];
    const written = yaml.slice(start, end);
    return [{ span: [start + offset, end + offset] as const, text: written.replace(value, now) }];
  });
  return kind === "story" ? [...inYaml, ...inProse(text, renamed, from, to)] : inYaml;
}

function inProse(text: string, renamed: EntryKind, from: string, to: string): Replacement[] {
  const bodyStart = /^---\n[\s\S]*?\n---\n?/.exec(text)?.[0].length ?? 0;
  return parseProse(text.slice(bodyStart)).references.flatMap(({ type, kind, id, span: [start, end] }) => {
    const isIt =
      type === "entry" ? kind === renamed && id === from : type === "source" && renamed === "source" && id === from;
    const now = type === "claim" ? claimRenamed(id, from, to) : isIt ? to : id;
    if (now === id) return [];
    const span = [start + bodyStart, end + bodyStart] as const;
    return [{ span, text: text.slice(...span).replace(id, now) }];
  });
}

/** Fields of which a claim's id names another entry after the field. */
const fieldsByEntry = new Set(["who", "place", "causes"]);

function claimRenamed(claim: string, from: string, to: string): string {
  const [entry = "", field = "", named, ...rest] = claim.split(".");
  const tail = fieldsByEntry.has(field) && named === from ? to : named;
  return [entry === from ? to : entry, field, tail, ...rest]
    .filter((part) => part !== undefined && part !== "")
    .join(".");
}

function replaceSpans(text: string, replacements: readonly Replacement[]): string {
  let result = text;
  for (const { span, text: by } of [...replacements].sort((a, b) => b.span[0] - a.span[0]))
    result = result.slice(0, span[0]) + by + result.slice(span[1]);
  return result;
}

/** Compile the corpus as it would be: whatever a rename overlooked shows as a reference to nothing. */
function refuseNewProblems(corpus: CorpusFiles, edits: readonly FileEdit[]): void {
  const byPath = new Map(edits.map((edit) => [edit.path, edit]));
  const files = corpus.files.map((file) => {
    const edit = byPath.get(file.path);
    return edit ? { ...file, path: edit.movesTo ?? file.path, text: edit.after } : file;
  });
  const [now, then] = [corpus, { ...corpus, files }].map((read) => byRule(compileFiles(read).diagnostics));
  for (const [rule, diagnostics] of then ?? []) {
    if (diagnostics.length <= (now?.get(rule)?.length ?? 0)) continue;
    const [first] = diagnostics;
    throw new UsageError(`With the new id the corpus would break the rule ${rule}: ${first?.message ?? ""}.`);
  }
}

function byRule(diagnostics: readonly Diagnostic[]): Map<string, Diagnostic[]> {
  const rules = new Map<string, Diagnostic[]>();
  for (const diagnostic of diagnostics) rules.set(diagnostic.rule, [...(rules.get(diagnostic.rule) ?? []), diagnostic]);
  return rules;
}

function nearestOf(id: string, ids: readonly string[]): string {
  const [near] = nearest(id, ids, 1);
  return near === undefined ? "." : `; did you mean "${near}"?`;
}
