import type { Dataset } from "../query/dataset.ts";
import { disputeOneSided, sentenceWithoutReference, sharedExternalId, unlinkedEntry } from "./argument.ts";
import {
  announcedBeforeDecided,
  causeAfterEffect,
  endBeforeStart,
  orderWithinDay,
  partOutsideWhole,
} from "./dates-in-order.ts";
import type { Finding } from "./finding.ts";
import { actsAfterDeath, holderNotAlive, notYetBorn } from "./lives.ts";
import { missingEvidence } from "./missing-evidence.ts";
import { officeNotExisting, termEventMismatch, termGap, termOverlap } from "./offices.ts";
import type { Rule } from "./rule.ts";

/** Every rule that looks at the whole dataset, in the order of their ids. */
export const rules: readonly Rule[] = [
  actsAfterDeath,
  announcedBeforeDecided,
  causeAfterEffect,
  disputeOneSided,
  endBeforeStart,
  holderNotAlive,
  missingEvidence,
  notYetBorn,
  officeNotExisting,
  orderWithinDay,
  partOutsideWhole,
  sentenceWithoutReference,
  sharedExternalId,
  termEventMismatch,
  termGap,
  termOverlap,
  unlinkedEntry,
];

/** Run rules over a dataset and gather all that they find. */
export function runChecks(dataset: Dataset, selected: readonly Rule[] = rules): Finding[] {
  const findings: Finding[] = [];
  for (const rule of selected) {
    rule.check({ dataset, report: (finding) => findings.push({ severity: "error", ...finding, rule: rule.id }) });
  }
  return findings;
}
