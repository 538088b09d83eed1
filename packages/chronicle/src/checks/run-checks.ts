import type { Dataset } from "../query/dataset.ts";
import type { Finding } from "./finding.ts";
import type { Rule } from "./rule.ts";
import { actsAfterDeath } from "./rules/acts-after-death.ts";
import { actsOutOfOffice } from "./rules/acts-out-of-office.ts";
import { actsWhileDetained } from "./rules/acts-while-detained.ts";
import { ambiguousName } from "./rules/ambiguous-name.ts";
import { anachronisticName } from "./rules/anachronistic-name.ts";
import { announcedBeforeDecided } from "./rules/announced-before-decided.ts";
import { causeAfterEffect } from "./rules/cause-after-effect.ts";
import { childBeforeParent } from "./rules/child-before-parent.ts";
import { circle } from "./rules/circle.ts";
import { consultedTooEarly } from "./rules/consulted-too-early.ts";
import { disputeOneSided } from "./rules/dispute-one-sided.ts";
import { endBeforeStart } from "./rules/end-before-start.ts";
import { holderNotAlive } from "./rules/holder-not-alive.ts";
import { idDateMismatch } from "./rules/id-date-mismatch.ts";
import { idNameMismatch } from "./rules/id-name-mismatch.ts";
import { implausibleAge } from "./rules/implausible-age.ts";
import { inTwoPlaces } from "./rules/in-two-places.ts";
import { kindWithoutRole } from "./rules/kind-without-role.ts";
import { lifeEventMismatch } from "./rules/life-event-mismatch.ts";
import { missingEvidence } from "./rules/missing-evidence.ts";
import { misspeltName } from "./rules/misspelt-name.ts";
import { namedButAbsent } from "./rules/named-but-absent.ts";
import { namesOverlap } from "./rules/names-overlap.ts";
import { notYetBorn } from "./rules/not-yet-born.ts";
import { officeNotExisting } from "./rules/office-not-existing.ts";
import { oneWitness } from "./rules/one-witness.ts";
import { orderWithinDay } from "./rules/order-within-day.ts";
import { partOutsideWhole } from "./rules/part-outside-whole.ts";
import { partsAndSum } from "./rules/parts-and-sum.ts";
import { presupposedOffice } from "./rules/presupposed-office.ts";
import { rankShared } from "./rules/rank-shared.ts";
import { relationOutsideLives } from "./rules/relation-outside-lives.ts";
import { roleNeedsFigure } from "./rules/role-needs-figure.ts";
import { roleTermMismatch } from "./rules/role-term-mismatch.ts";
import { sameParticipantTwice } from "./rules/same-participant-twice.ts";
import { sameTermTwice } from "./rules/same-term-twice.ts";
import { sentenceWithoutReference } from "./rules/sentence-without-reference.ts";
import { sharedExternalId } from "./rules/shared-external-id.ts";
import { sourceBeforeEvent } from "./rules/source-before-event.ts";
import { termEventMismatch } from "./rules/term-event-mismatch.ts";
import { termEventStranger } from "./rules/term-event-stranger.ts";
import { termGap } from "./rules/term-gap.ts";
import { termOverlap } from "./rules/term-overlap.ts";
import { termReasonMismatch } from "./rules/term-reason-mismatch.ts";
import { unknownDateInProse } from "./rules/unknown-date-in-prose.ts";
import { unknownNumberInProse } from "./rules/unknown-number-in-prose.ts";
import { unlinkedEntry } from "./rules/unlinked-entry.ts";
import { wrongAge } from "./rules/wrong-age.ts";
import { wrongWeekday } from "./rules/wrong-weekday.ts";

/** Every rule that looks at the whole dataset, in the order of their ids. */
export const rules: readonly Rule[] = [
  actsAfterDeath,
  actsOutOfOffice,
  actsWhileDetained,
  ambiguousName,
  anachronisticName,
  announcedBeforeDecided,
  causeAfterEffect,
  childBeforeParent,
  circle,
  consultedTooEarly,
  disputeOneSided,
  endBeforeStart,
  holderNotAlive,
  idDateMismatch,
  idNameMismatch,
  implausibleAge,
  inTwoPlaces,
  kindWithoutRole,
  lifeEventMismatch,
  missingEvidence,
  misspeltName,
  namedButAbsent,
  namesOverlap,
  notYetBorn,
  officeNotExisting,
  oneWitness,
  orderWithinDay,
  partOutsideWhole,
  partsAndSum,
  presupposedOffice,
  rankShared,
  relationOutsideLives,
  roleNeedsFigure,
  roleTermMismatch,
  sameParticipantTwice,
  sameTermTwice,
  sentenceWithoutReference,
  sharedExternalId,
  sourceBeforeEvent,
  termEventMismatch,
  termEventStranger,
  termGap,
  termOverlap,
  termReasonMismatch,
  unknownDateInProse,
  unknownNumberInProse,
  unlinkedEntry,
  wrongAge,
  wrongWeekday,
];

/** Options of {@link runChecks}. */
export interface CheckOptions {
  /** The rules to run; all, unless said. */
  readonly rules?: readonly Rule[];
  /** Today, ISO 8601. */
  readonly today?: string | undefined;
}

/**
 * Run rules over a dataset and gather all that they find. A subject's `checks:` set a rule's level; what is only possibly wrong is a
 * warning at most.
 */
export function runChecks(
  dataset: Dataset,
  { rules: selected = rules, today = isoToday() }: CheckOptions = {},
): Finding[] {
  return selected.flatMap((rule) => runRule(rule, dataset, today));
}

/** Run one rule, over some entries of the whole or all. */
export function runRule(rule: Rule, dataset: Dataset, today: string, whole = dataset): Finding[] {
  const level = dataset.subject.checks[rule.id] ?? rule.level ?? "error";
  if (level === "off") return [];
  const findings: Finding[] = [];
  rule.check({
    dataset,
    whole,
    today,
    report: ({ certainty, ...finding }) =>
      findings.push({ ...finding, severity: certainty === "possible" ? "warning" : level, rule: rule.id }),
  });
  return findings;
}

/** Today, ISO 8601, in UTC. */
export function isoToday(): string {
  return new Date().toISOString().slice(0, 10);
}
