import * as z from "zod";
import type { Entry } from "../model/entry.ts";
import { entryKinds } from "../model/kinds.ts";
import type { CompiledDataset } from "../query/dataset.ts";
import { compareReleases, type FactChange } from "./compare-releases.ts";
import { impliedVersion } from "./implied-version.ts";

const changeLevelSchema = z
  .enum(["major", "minor", "patch"])
  .meta({ description: "What the change asks of the version: a conclusion changed, more facts, or wording." });

/** A field of a fact with its value before and after; a missing value is left out. */
export const recordedFieldSchema = z.strictObject({
  field: z.string().describe("Path of the field in the claim, as `date.edtf`; empty for the claim itself."),
  level: changeLevelSchema,
  before: z.unknown().optional().describe("Its value in the earlier release."),
  after: z.unknown().optional().describe("Its value in this release."),
});

/** One thing that a release changed. */
export const recordedChangeSchema = z.strictObject({
  kind: z.enum(entryKinds).describe("Kind of the entry."),
  entry: z.string().describe("Id of the entry."),
  label: z.string().describe("The entry's label in this release, or in the last that had it."),
  id: z.string().describe("Id of the claim, or of the entry where what changed is no claim."),
  what: z.enum(["added", "removed", "changed"]).describe("What happened to it."),
  level: changeLevelSchema,
  why: z.string().optional().describe("Why a conclusion changed, in a sentence."),
  fields: z.array(recordedFieldSchema).describe("Of what was changed, the fields."),
});

/** A release as it is remembered: what it changed since the one before it, and why. */
export const releaseRecordSchema = z
  .strictObject({
    version: z.string().describe("Semantic version of the facts."),
    date: z
      .string()
      .regex(/^\d{4}-\d{2}-\d{2}$/)
      .describe("The day of the release, ISO 8601."),
    id: z.string().describe("Identity of the facts: a hash of all entries, the same for the same facts."),
    level: z.enum(["none", "patch", "minor", "major"]).describe("The largest level among its changes."),
    note: z.string().describe("What the release brings, in a sentence or two."),
    changes: z
      .array(recordedChangeSchema)
      .describe("Every change since the release before, in the order of kinds and ids."),
  })
  .meta({ description: "A release of the facts, claim by claim." });

export type ReleaseRecord = z.output<typeof releaseRecordSchema>;
export type RecordedChange = z.output<typeof recordedChangeSchema>;

/** Why conclusions changed: for the claims named, or for a field wherever it changed. */
export const reasonsSchema = z.array(
  z.strictObject({
    claims: z.array(z.string()).optional().describe("Ids of the claims or entries it speaks of."),
    field: z.string().optional().describe("The field it speaks of, wherever that changed."),
    why: z.string().describe("Why, in a sentence; the source that decided it by name."),
  }),
);

export type Reason = z.output<typeof reasonsSchema>[number];

/** What a record needs to be told. */
export interface RecordOptions {
  /** The day of the release, ISO 8601. */
  readonly date: string;
  /** What the release brings, in a sentence or two. */
  readonly note: string;
  readonly reasons?: readonly Reason[];
}

/**
 * Record a release: what it changed since the one before, each changed conclusion with its reason.
 *
 * The version is not chosen: it follows from what changed ({@link compareReleases}). A first release, with nothing before it, keeps its own.
 *
 * @example recordRelease(before, after, { date: "2026-11-27", note: "The plenums." }).version // "1.3.0"
 */
export function recordRelease(
  before: CompiledDataset | undefined,
  after: CompiledDataset,
  { date, note, reasons = [] }: RecordOptions,
): ReleaseRecord {
  const { id, version } = after.release;
  if (!before) return { version, date, id, level: "none", note, changes: [] };
  const { level, changes } = compareReleases(before, after);
  const [earlier, later] = [labelsOf(before), labelsOf(after)];
  return {
    version: impliedVersion(before.release.version, level),
    date,
    id,
    level,
    note,
    changes: changes.map(({ kind, entry, id: claim, what, level: own, fields }) => {
      const why = own === "major" ? reasonFor({ entry, id: claim, fields }, reasons) : undefined;
      const label = later.get(entry) ?? earlier.get(entry) ?? entry;
      return { kind, entry, label, id: claim, what, level: own, ...(why && { why }), fields: fields.map(recorded) };
    }),
  };
}

/** The changed conclusions of a record that nobody has given a reason for. */
export function withoutReason(record: ReleaseRecord): RecordedChange[] {
  return record.changes.filter(({ level, why }) => level === "major" && why === undefined);
}

function reasonFor(
  { entry, id, fields }: Pick<FactChange, "entry" | "id" | "fields">,
  reasons: readonly Reason[],
): string | undefined {
  const own = reasons.find(({ claims }) => claims?.includes(id) || claims?.includes(entry));
  const major = fields.filter(({ level }) => level === "major");
  const general = reasons.find(({ field }) => major.length > 0 && major.every((change) => change.field === field));
  return (own ?? general)?.why;
}

/** A field as it is recorded: of the prose of a story only that it changed, since its text is no value to compare. */
function recorded({ field, level, before, after }: FactChange["fields"][number]) {
  return field === "blocks" ? { field, level } : { field, level, before, after };
}

function labelsOf({ entries }: CompiledDataset): Map<string, string> {
  const all: readonly Entry[] = entryKinds.flatMap((kind): readonly Entry[] => entries[kind]);
  return new Map(all.map(({ id, label }) => [id as string, label]));
}
