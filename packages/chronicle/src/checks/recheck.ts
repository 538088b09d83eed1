import type { Dataset } from "../query/dataset.ts";
import { type Changes, noChanges, together, within } from "./changes.ts";
import type { Finding } from "./finding.ts";
import { narrowed } from "./narrowed.ts";
import type { Rule } from "./rule.ts";
import { rules as allRules, type CheckOptions, isoToday, runRule } from "./run-checks.ts";

/** Beyond so many changes a look at everything is quicker. */
const CHANGES_MAX = 200;

interface Known {
  readonly findings: readonly Finding[];
  /** What has changed since. */
  readonly since: Changes;
}

/**
 * Checks that remember: the findings are those of a run over the whole dataset, and a rule that has a scope looks only at what is within
 * it. Without changes, everything is looked at.
 */
export function createChecker(): (dataset: Dataset, changes?: Changes, options?: CheckOptions) => Finding[] {
  const known = new Map<Rule, Known>();
  let lastDay = "";
  return (dataset, changes, { rules = allRules, today = isoToday() } = {}) => {
    if (!changes || today !== lastDay) known.clear();
    lastDay = today;
    const views = new Map<Changes, Partial<Record<NonNullable<Rule["scope"]>, View>>>();
    const viewOf = (scope: NonNullable<Rule["scope"]>, since: Changes): View => {
      const made = views.get(since) ?? {};
      views.set(since, made);
      made[scope] ??= viewFor(dataset, within(scope, dataset, since));
      return made[scope];
    };
    for (const [rule, { findings, since }] of known)
      known.set(rule, { findings, since: together(since, changes ?? noChanges) });
    return rules.flatMap((rule) => {
      const before = known.get(rule);
      if (before && isUntouched(rule, before.since)) return before.findings;
      let findings: Finding[];
      if (before && rule.scope && isNarrow(rule, before.since)) {
        const { ids, view } = viewOf(rule.scope, before.since);
        findings = [...before.findings.filter(({ at }) => !ids.has(at.entry)), ...runRule(rule, view, today, dataset)];
      } else findings = runRule(rule, dataset, today);
      known.set(rule, { findings, since: noChanges });
      return findings;
    });
  };
}

interface View {
  readonly ids: ReadonlySet<string>;
  readonly view: Dataset;
}

function viewFor(dataset: Dataset, ids: ReadonlySet<string>): View {
  return { ids, view: narrowed(dataset, ids) };
}

function isUntouched({ reads }: Rule, { ids, kinds }: Changes): boolean {
  return ids.size === 0 || (reads !== undefined && !reads.some((kind) => kinds.has(kind)));
}

function isNarrow({ everywhere = [] }: Rule, { ids, renamed }: Changes): boolean {
  return ids.size <= CHANGES_MAX && !everywhere.some((kind) => renamed.has(kind));
}
