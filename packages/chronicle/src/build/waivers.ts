import type { Finding, Location } from "../checks/finding.ts";
import type { ParsedCorpus } from "./parse-entries.ts";
import { ruleIds } from "./unknown-rules.ts";

/** Drop the warnings that an entry waives; say of each waiver that does nothing, or has run out, that it does. */
export function waived(
  findings: readonly Finding[],
  corpus: ParsedCorpus,
  today = new Date().toISOString().slice(0, 10),
): Finding[] {
  const kept = new Set(findings);
  const extra: Finding[] = [];
  for (const entry of corpus.entries) {
    if (!("waive" in entry.draft) || !entry.draft.waive) continue;
    for (const [index, waiver] of entry.draft.waive.entries()) {
      if (!ruleIds.has(waiver.rule)) continue;
      const at: Location = { entry: entry.id, path: ["waive", index] };
      const covered = findings.filter(
        ({ rule, severity, at: place }) => rule === waiver.rule && severity === "warning" && place.entry === entry.id,
      );
      if (covered.length === 0) {
        extra.push({
          rule: "waiver-unused",
          severity: "error",
          message: findings.some(({ rule, at: place }) => rule === waiver.rule && place.entry === entry.id)
            ? `The waiver of "${waiver.rule}" does not help: what the rule found is certain, not possible`
            : `The waiver of "${waiver.rule}" no longer applies`,
          at,
          suggestion: "remove it",
        });
      } else if (waiver.until !== undefined && waiver.until < today) {
        extra.push({
          rule: "waiver-expired",
          severity: "error",
          message: `The waiver of "${waiver.rule}" ran out on ${waiver.until}`,
          at,
        });
      } else for (const finding of covered) kept.delete(finding);
    }
  }
  return [...kept, ...extra];
}
