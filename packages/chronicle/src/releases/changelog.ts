import { entryKinds, plural } from "../model/kinds.ts";
import type { RecordedChange, ReleaseRecord } from "./release-record.ts";
import { tellChange } from "./tell-change.ts";

/**
 * The changelog of a corpus: its releases, newest first, in Markdown. Changed conclusions are told claim by claim, each group under its
 * reason; new entries are named; changes of wording are counted.
 */
export function changelog(records: readonly ReleaseRecord[]): string {
  return `# Changelog\n\nSemantic versions for facts: major, a conclusion changed; minor, more facts; patch, wording.\n${records.map(section).join("")}`;
}

function section({ version, date, id, note, changes }: ReleaseRecord): string {
  const at = (level: RecordedChange["level"]) => changes.filter((change) => change.level === level);
  const parts = [`\n## ${version} (${date}, release ${id})\n\n${note}\n`, conclusions(at("major")), facts(at("minor"))];
  const wording = at("patch").length;
  if (wording > 0) parts.push(`\n### Wording\n\n${wording} ${wording === 1 ? "text" : "texts"} reworded.\n`);
  return parts.join("");
}

function conclusions(changes: readonly RecordedChange[]): string {
  if (changes.length === 0) return "";
  const reasons = [...new Set(changes.map(({ why }) => why))];
  const told = reasons.map((reason) => {
    const own = changes.filter(({ why }) => why === reason);
    return `\n${reason ?? "Without a reason given."}\n\n${own.map((change) => `- ${tell(change)}\n`).join("")}`;
  });
  return `\n### Conclusions changed\n${told.join("")}`;
}

function tell({ id, what, fields }: RecordedChange): string {
  const major = fields.filter(({ level }) => level === "major");
  return `\`${id}\` ${what}${major.length > 0 ? `: ${major.map(tellChange).join("; ")}` : ""}`;
}

function facts(changes: readonly RecordedChange[]): string {
  if (changes.length === 0) return "";
  const isEntry = ({ what, id, entry }: RecordedChange) => what === "added" && id === entry;
  const kinds = entryKinds.flatMap((kind) => {
    const ids = changes.filter((change) => isEntry(change) && change.kind === kind).map(({ id }) => `\`${id}\``);
    return ids.length === 0 ? [] : [`- ${ids.length} ${ids.length === 1 ? kind : plural[kind]}: ${ids.join(", ")}\n`];
  });
  const claims = changes.filter((change) => !isEntry(change)).length;
  const rest =
    claims > 0
      ? [`- ${claims} ${claims === 1 ? "claim" : "claims"} added to earlier entries, or better evidenced\n`]
      : [];
  return `\n### More facts\n\n${[...kinds, ...rest].join("")}`;
}
