import type { Dataset } from "../query/dataset.ts";
import type { Finding } from "./finding.ts";
import type { Rule } from "./rule.ts";
import { actsAfterDeath } from "./rules/acts-after-death.ts";
import { actsOutOfOffice } from "./rules/acts-out-of-office.ts";
import { announcedBeforeDecided } from "./rules/announced-before-decided.ts";
import { causeAfterEffect } from "./rules/cause-after-effect.ts";
import { disputeOneSided } from "./rules/dispute-one-sided.ts";
import { endBeforeStart } from "./rules/end-before-start.ts";
import { holderNotAlive } from "./rules/holder-not-alive.ts";
import { missingEvidence } from "./rules/missing-evidence.ts";
import { misspeltName } from "./rules/misspelt-name.ts";
import { notYetBorn } from "./rules/not-yet-born.ts";
import { officeNotExisting } from "./rules/office-not-existing.ts";
import { orderWithinDay } from "./rules/order-within-day.ts";
import { partOutsideWhole } from "./rules/part-outside-whole.ts";
import { sentenceWithoutReference } from "./rules/sentence-without-reference.ts";
import { sharedExternalId } from "./rules/shared-external-id.ts";
import { sourceBeforeEvent } from "./rules/source-before-event.ts";
import { termEventMismatch } from "./rules/term-event-mismatch.ts";
import { termGap } from "./rules/term-gap.ts";
import { termOverlap } from "./rules/term-overlap.ts";
import { unknownDateInProse } from "./rules/unknown-date-in-prose.ts";
import { unlinkedEntry } from "./rules/unlinked-entry.ts";

/** Every rule that looks at the whole dataset, in the order of their ids. */
export const rules: readonly Rule[] = [
  actsAfterDeath,
  actsOutOfOffice,
  announcedBeforeDecided,
  causeAfterEffect,
  disputeOneSided,
  endBeforeStart,
  holderNotAlive,
  missingEvidence,
  misspeltName,
  notYetBorn,
  officeNotExisting,
  orderWithinDay,
  partOutsideWhole,
  sentenceWithoutReference,
  sharedExternalId,
  sourceBeforeEvent,
  termEventMismatch,
  termGap,
  termOverlap,
  unknownDateInProse,
  unlinkedEntry,
];

/**
 * Run rules over a dataset and gather all that they find. A subject's `checks:` set a rule's level; what is only possibly wrong is a
 * warning at most.
 */
export function runChecks(dataset: Dataset, selected: readonly Rule[] = rules): Finding[] {
  const findings: Finding[] = [];
  for (const rule of selected) {
    const level = dataset.subject.checks[rule.id] ?? rule.level ?? "error";
    if (level === "off") continue;
    rule.check({
      dataset,
      report: ({ certainty, ...finding }) =>
        findings.push({ ...finding, severity: certainty === "possible" ? "warning" : level, rule: rule.id }),
    });
  }
  return findings;
}
