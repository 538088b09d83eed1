import type { Severity } from "../checks/finding.ts";
import type { Place } from "./source-file.ts";

/** A problem of a corpus with its place: what every command, editor and machine is told. */
export interface Diagnostic {
  /** Id of the rule, kebab-case. */
  readonly rule: string;
  readonly severity: Severity;
  readonly message: string;
  readonly place: Place;
  /** The other sides of a conflict. */
  readonly related: readonly { readonly place: Place; readonly message: string }[];
  readonly suggestion?: string;
}

/** The order is by file, line, column, then rule. */
export function compareDiagnostics(a: Diagnostic, b: Diagnostic): number {
  return compareWords(a, b) || compareText(restOf(a), restOf(b));
}

/** Whether two diagnostics have the same rule, place and words. */
export function sayTheSame(a: Diagnostic, b: Diagnostic): boolean {
  return compareWords(a, b) === 0;
}

function compareWords(a: Diagnostic, b: Diagnostic): number {
  return (
    compareText(a.place.file, b.place.file) ||
    a.place.line - b.place.line ||
    a.place.column - b.place.column ||
    compareText(a.rule, b.rule) ||
    compareText(a.message, b.message)
  );
}

/** Order of text by code unit: the same on every machine. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** What else a diagnostic says, so that the order of two at one place does not hang on which was found first. */
function restOf({ severity, related, suggestion }: Diagnostic): string {
  return JSON.stringify([severity, related, suggestion]);
}
