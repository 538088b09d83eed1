import type { EntryKind } from "../model/subject.ts";
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
  /** What to look at. For a rule with a scope its lists may hold some entries only; what is asked for by id is always found. */
  readonly dataset: Dataset;
  /** The dataset with all its lists. */
  readonly whole: Dataset;
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
   * What it says of an entry follows from it and from what is near, so that after an edit only some entries are looked at again:
   * `entry` when that is what the entry names and what this names; `around` when it is also what names the entry, and the terms of
   * what does. The whole dataset, when left out.
   */
  readonly scope?: "entry" | "around";
  /** The only kinds that it looks at, for their labels too, of a rule without a scope: an edit of others changes nothing. All, when left out. */
  readonly reads?: readonly EntryKind[];
  /** Kinds whose names bear on what it says anywhere: when one is called otherwise, everything is looked at again. */
  readonly everywhere?: readonly EntryKind[];
  check(ctx: CheckContext): void;
}
