import type { Dataset } from "../query/dataset.ts";
import type { Finding, Severity } from "./finding.ts";

/** Files of a corpus by their path in it, as an author writes them. */
export type ExampleFiles = Readonly<Record<string, string>>;

/** What there is to know of a rule: the source of its page, of `--explain`, and of its test. */
export interface RuleDescription {
  readonly id: string;
  /** One line: why a corpus that breaks it is wrong. */
  readonly reason: string;
  /** What it looks at, what it lets pass, and what to do when it fires. */
  readonly explanation: string;
  /** Files which, put into the corpus of the Ides of March that the tests use, break this rule and no other. */
  readonly fails: ExampleFiles;
  /** The nearest files that break nothing. */
  readonly passes: ExampleFiles;
  /** How bad what it finds is, when nothing else is said; `off` for a rule that a subject asks for. An error, when left out. */
  readonly level?: Severity | "off";
  /** Whether it also warns of what is only possibly wrong: dates that contradict as written and are marked "about" or "uncertain". */
  readonly possibly?: boolean;
}

/** What a rule sees and says. */
export interface CheckContext {
  readonly dataset: Dataset;
  /** Today, ISO 8601. */
  readonly today: string;
  /** Say what was found; the rule's id is added, and its severity. */
  report(finding: Report): void;
}

/** What a rule says of one thing it found. */
export type Report = Omit<Finding, "rule" | "severity"> & {
  /** `possible` when only a mark of "about" or "uncertain" keeps it from being a contradiction: a warning, then. Certain, when left out. */
  readonly certainty?: "certain" | "possible";
};

/** One check over the whole dataset. */
export interface Rule extends RuleDescription {
  /** Whether it reports what is absent, and so says nothing of use while entries cannot be read. */
  readonly absence?: boolean;
  /**
   * `entry` when all it says of an entry follows from that entry, those it names and those that these name, so that after an edit only
   * entries near it are looked at again. The whole dataset, when left out.
   */
  readonly scope?: "entry";
  check(ctx: CheckContext): void;
}
