import type { Dataset } from "../query/dataset.ts";
import type { Finding, Severity } from "./finding.ts";

/** What a rule sees and says. */
export interface CheckContext {
  readonly dataset: Dataset;
  /** Say what was found; the rule's id is added. */
  report(finding: Omit<Finding, "rule" | "severity"> & { readonly severity?: Severity }): void;
}

/** One check: its id, why it exists, and how it looks. */
export interface Rule {
  readonly id: string;
  /** One line: why a corpus that breaks it is wrong. */
  readonly reason: string;
  /** Whether it reports what is absent, and so says nothing of use while entries cannot be read. */
  readonly absence?: boolean;
  check(ctx: CheckContext): void;
}
