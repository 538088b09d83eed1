import { extentOf } from "../date/compare.ts";
import type { Entry } from "../model/entry.ts";
import { type EntryKind, entryKinds } from "../model/kinds.ts";
import type { CompiledDataset } from "../query/dataset.ts";
import { type ClaimContent, contentOf } from "./claim-contents.ts";
import { greatest, impliedVersion, type Level } from "./implied-version.ts";

/** One thing that differs between two releases. */
export interface FactChange {
  readonly kind: EntryKind;
  /** Id of the entry. */
  readonly entry: string;
  /** Id of the claim, or of the entry where what differs is no claim. */
  readonly id: string;
  readonly what: "added" | "removed" | "changed";
  readonly level: Exclude<Level, "none">;
  /** Of what was changed, the fields: `date.edtf`, `status`, `cite`. */
  readonly fields: readonly FieldChange[];
}

/** A field with its value before and after; a missing value is `undefined`. */
export interface FieldChange {
  readonly field: string;
  readonly level: Exclude<Level, "none">;
  readonly before: unknown;
  readonly after: unknown;
}

/** Two releases, fact by fact. */
export interface ReleaseComparison {
  readonly before: { readonly id: string; readonly version: string };
  readonly after: { readonly id: string; readonly version: string };
  readonly level: Level;
  /** The version that the later release deserves: the earlier one raised by `level`. */
  readonly implies: string;
  /** In the order of kinds and ids. */
  readonly changes: readonly FactChange[];
}

/**
 * What changed between two releases of a corpus, claim by claim, and the semantic version it implies.
 *
 * - `major`, a conclusion changed: another date (unless it only narrows the earlier one), another value or none, another status, another
 *   side followed in a dispute, another verdict, a number exchanged in a text; also an id that is gone, because its address breaks.
 * - `minor`, more facts: an entry or claim added, a value where there was none, a narrower date, other evidence, a number more in a text.
 * - `patch`, wording: titles, summaries, notes and statements otherwise.
 *
 * @example compareReleases(released, compiled).implies // "1.5.0"
 */
export function compareReleases(before: CompiledDataset, after: CompiledDataset): ReleaseComparison {
  const changes = entryKinds.flatMap((kind) => compareKind(kind, before.entries[kind], after.entries[kind]));
  const level = greatest(changes.map((change) => change.level));
  return {
    before: { id: before.release.id, version: before.release.version },
    after: { id: after.release.id, version: after.release.version },
    level,
    implies: impliedVersion(before.release.version, level),
    changes,
  };
}

function compareKind(kind: EntryKind, before: readonly Entry[], after: readonly Entry[]): FactChange[] {
  const [old, now] = [before, after].map((entries) => new Map(entries.map((entry) => [entry.id as string, entry])));
  const ids = [...new Set([...(old?.keys() ?? []), ...(now?.keys() ?? [])])].sort();
  return ids.flatMap((id): FactChange[] => {
    const [from, to] = [old?.get(id), now?.get(id)];
    if (!from) return [{ kind, entry: id, id, what: "added", level: "minor", fields: [] }];
    if (!to) return [{ kind, entry: id, id, what: "removed", level: "major", fields: [] }];
    return compareEntry(kind, from, to);
  });
}

function compareEntry(kind: EntryKind, before: Entry, after: Entry): FactChange[] {
  const [old, now] = [contentOf(before), contentOf(after)];
  const entry = before.id as string;
  const ids = [...new Set([...old.claims.keys(), ...now.claims.keys()])].sort();
  const claims = ids.flatMap((id): FactChange[] => {
    const [from, to] = [old.claims.get(id), now.claims.get(id)];
    if (!from) return [{ kind, entry, id, what: "added", level: "minor", fields: [] }];
    if (!to) return [{ kind, entry, id, what: "removed", level: "major", fields: [] }];
    return changed(kind, entry, id, compareClaim(from, to));
  });
  return [...changed(kind, entry, entry, compareRest(old.rest, now.rest)), ...claims];
}

function changed(kind: EntryKind, entry: string, id: string, fields: readonly FieldChange[]): FactChange[] {
  const level = greatest(fields.map((field) => field.level));
  return level === "none" ? [] : [{ kind, entry, id, what: "changed", level, fields }];
}

function compareClaim(before: ClaimContent, after: ClaimContent): FieldChange[] {
  const fields: FieldChange[] = compareValues(before.says, after.says);
  if (before.status !== after.status)
    fields.unshift({ field: "status", level: "major", before: before.status, after: after.status });
  if (!isSame(before.cite, after.cite)) {
    const [old, now] = [before.cite, after.cite].map((cite) => cite.map(({ source, stance }) => `${source} ${stance}`));
    fields.push({ field: "cite", level: isSame(old, now) ? "patch" : "minor", before: before.cite, after: after.cite });
  }
  return fields;
}

/** What of an entry is no claim. The `role` of a figure is a line about it; that of a participant, in a claim, is a fact. */
function compareRest(before: object, after: object): FieldChange[] {
  return compareValues(before, after).map((change) =>
    change.field === "role" ? { ...change, level: levelOf("", "summary", change.before, change.after) } : change,
  );
}

/** Fields whose text words a fact, and is none. */
const wording = new Set(
  "title label summary significance text note native variants question why wouldChange statement holders says correction html portrait what wording sort full display label key file credit licence quote locator".split(
    " ",
  ),
);

/** Fields that name what something rests on. */
const evidence = new Set(["cite", "rests", "about"]);

/** Fields that follow from others. */
const derived = new Set(["earliest", "latest"]);

function compareValues(old: unknown, now: unknown, field = ""): FieldChange[] {
  const [before, after] = [byKey(old), byKey(now)];
  if (isSame(before, after) || (isNothing(before) && isNothing(after))) return [];
  const key = field.slice(field.lastIndexOf(".") + 1);
  if (derived.has(key)) return [];
  if (isRecord(before) && isRecord(after)) {
    const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])];
    return keys.flatMap((name) => compareValues(before[name], after[name], field === "" ? name : `${field}.${name}`));
  }
  return [{ field, level: levelOf(field, key, before, after), before, after }];
}

function levelOf(field: string, key: string, before: unknown, after: unknown): FieldChange["level"] {
  if (field === "blocks") return "patch";
  if (wording.has(key)) return wordingLevel(numbersIn(before), numbersIn(after));
  if (evidence.has(key) || isNothing(before)) return "minor";
  if (isNothing(after)) return "major";
  if (key === "edtf" && typeof before === "string" && typeof after === "string")
    return narrows(after, before) ? "minor" : "major";
  if (Array.isArray(before) && Array.isArray(after))
    return before.every((item) => after.some((other) => isSame(item, other))) ? "minor" : "major";
  return "major";
}

/** A list of things that have keys, by their keys: the positions of a dispute, the statements of a review, the fields nobody knows. */
function byKey(value: unknown): unknown {
  if (!Array.isArray(value) || value.length === 0) return value;
  const keys = value.map((item) => (isRecord(item) ? (item.key ?? item.field) : undefined));
  return keys.every((key) => typeof key === "string")
    ? Object.fromEntries(keys.map((key, index) => [key, value[index]]))
    : value;
}

/** Whether a date says the same as another, more exactly. */
function narrows(date: string, earlier: string): boolean {
  const [small, large] = [extentOf(date), extentOf(earlier)];
  return (["start", "end"] as const).every(
    (end) => small[end].min >= large[end].min && small[end].max <= large[end].max,
  );
}

/** A sentence in which a number was exchanged says something else; one with a number more says more. */
function wordingLevel(before: readonly string[], after: readonly string[]): FieldChange["level"] {
  const added = after.some((number) => !before.includes(number));
  const gone = before.some((number) => !after.includes(number));
  return added ? (gone ? "major" : "minor") : "patch";
}

/** Whether a field says nothing: it is missing, null or empty. */
function isNothing(value: unknown): boolean {
  return value === undefined || value === null || (typeof value === "object" && Object.keys(value).length === 0);
}

function numbersIn(value: unknown): string[] {
  return JSON.stringify(value ?? "").match(/\d+/g) ?? [];
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Equal as JSON, whatever the order of keys. */
function isSame(a: unknown, b: unknown): boolean {
  if (Array.isArray(a) && Array.isArray(b))
    return a.length === b.length && a.every((item, index) => isSame(item, b[index]));
  if (!isRecord(a) || !isRecord(b)) return a === b;
  const keys = Object.keys(a);
  return keys.length === Object.keys(b).length && keys.every((key) => key in b && isSame(a[key], b[key]));
}
