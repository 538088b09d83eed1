import type { Dataset } from "../query/dataset.ts";
import type { Finding } from "./finding.ts";
import { narrowed } from "./narrowed.ts";
import type { Rule } from "./rule.ts";
import { rules as allRules, type CheckOptions, isoToday, runRule } from "./run-checks.ts";

/** Ids of the entries that are new, gone or no longer the same object; `undefined` when everything may be. */
export type Changes = ReadonlySet<string> | undefined;

/** Beyond so many changes a look at everything is quicker. */
const CHANGES_MAX = 200;

interface Known {
  readonly findings: readonly Finding[];
  /** What has changed since. */
  readonly changed: Set<string>;
}

/**
 * Checks that remember: the findings are those of a run over the whole dataset, and a rule of the scope of an entry looks only at what
 * changed, at what names it, and at what names that.
 */
export function createChecker(): (dataset: Dataset, changes: Changes, options?: CheckOptions) => Finding[] {
  const known = new Map<Rule, Known>();
  let lastDay = "";
  return (dataset, changes, { rules = allRules, today = isoToday() } = {}) => {
    if (!changes || today !== lastDay) known.clear();
    lastDay = today;
    for (const { changed } of known.values()) for (const id of changes ?? []) changed.add(id);
    const views = new Map<string, { ids: ReadonlySet<string>; view: Dataset }>();
    const viewOf = (changed: ReadonlySet<string>) => {
      const key = [...changed].sort().join(" ");
      const made = views.get(key);
      if (made) return made;
      const ids = near(dataset, changed);
      const view = { ids, view: narrowed(dataset, ids) };
      views.set(key, view);
      return view;
    };
    return rules.flatMap((rule) => {
      const before = known.get(rule);
      if (before?.changed.size === 0) return before.findings;
      let findings: Finding[];
      if (before && rule.scope === "entry" && before.changed.size <= CHANGES_MAX) {
        const { ids, view } = viewOf(before.changed);
        findings = [...before.findings.filter(({ at }) => !ids.has(at.entry)), ...runRule(rule, view, today)];
      } else findings = runRule(rule, dataset, today);
      known.set(rule, { findings, changed: new Set() });
      return findings;
    });
  };
}

/** Entries, those that name them, and those that name these. */
function near(dataset: Dataset, changed: ReadonlySet<string>): ReadonlySet<string> {
  const ids = new Set(changed);
  for (let step = 0; step < 2; step++)
    for (const id of [...ids]) for (const { entry } of dataset.referrers(id)) ids.add(entry.id);
  return ids;
}
