import { readingRules, rules } from "../checks/index.ts";
import type { Diagnostic } from "./diagnostic.ts";
import { locate } from "./locate.ts";
import { type ParsedCorpus, placeOf } from "./parse-entries.ts";
import { didYouMean } from "./read-corpus.ts";
import type { Place, SourceFile } from "./source-file.ts";

/** The id of every rule there is. */
export const ruleIds: ReadonlySet<string> = new Set([...rules, ...readingRules].map(({ id }) => id));

/** Rules that the subject sets, or an entry waives, and that do not exist. */
export function unknownRules(corpus: ParsedCorpus, subjectFile: SourceFile | undefined): Diagnostic[] {
  const found: Diagnostic[] = [];
  const refuse = (id: string, place: Place) => {
    const suggestion = didYouMean(id, [...ruleIds]);
    found.push({
      rule: "unknown-rule",
      severity: "error",
      message: `There is no rule "${id}"`,
      place,
      related: [],
      ...(suggestion !== undefined && { suggestion }),
    });
  };
  for (const id of Object.keys(corpus.subject?.checks ?? {})) {
    if (!ruleIds.has(id) && subjectFile) refuse(id, locate(subjectFile, ["checks", id], { key: true }));
  }
  for (const entry of corpus.entries) {
    if (!("waive" in entry.draft)) continue;
    for (const [index, { rule }] of (entry.draft.waive ?? []).entries())
      if (!ruleIds.has(rule)) refuse(rule, placeOf(entry.origin, ["waive", index, "rule"]));
  }
  return found;
}
