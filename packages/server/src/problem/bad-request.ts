import { nearest } from "@thaw/chronicle";
import type { z } from "zod";
import { type Fault, Problem, type ProblemCode } from "./problem.ts";
import { clip, quote } from "./quote.ts";

/** What a parameter's schema tells about a value that it refuses. */
export interface Refusal {
  readonly code: ProblemCode;
  readonly value: string;
  readonly suggestion?: string | undefined;
}

/** What a query gives for each name: several values where the name is repeated. */
export type Query = Readonly<Record<string, string | readonly string[]>>;

/** How many faults one answer names. */
const FAULTS_MAX = 20;

type CodedFault = Fault & { readonly code: ProblemCode };

/**
 * The problem with a query that its schema refused: its faults, the first of which names the problem. A misspelt name comes before
 * the parameter that is missing because of it.
 *
 * @param known the parameters that the route takes, for suggestions
 */
export function badRequest(issues: readonly z.core.$ZodIssue[], query: Query, known: readonly string[]): Problem {
  const found = issues.flatMap((issue) => faultsOf(issue, query, known));
  const faults = [...found.filter(isUnknown), ...found.filter((it) => !isUnknown(it))];
  const [first] = faults;
  if (!first) return new Problem("bad-value", "The request can't be understood");
  const detail = `${first.detail}${first.suggestion === undefined ? "" : `; try ${first.suggestion}`}`;
  return new Problem(first.code, detail, {
    errors: faults.slice(0, FAULTS_MAX).map(({ code: _, ...fault }) => fault),
    suggestion: first.suggestion,
  });
}

function isUnknown({ code }: CodedFault): boolean {
  return code === "unknown-parameter";
}

function faultsOf(issue: z.core.$ZodIssue, query: Query, known: readonly string[]): CodedFault[] {
  if (issue.code === "unrecognized_keys") {
    return issue.keys.map((parameter) =>
      fault("unknown-parameter", parameter, valuesOf(query, parameter).join(","), unknownDetail(parameter, known), {
        suggestion: nearest(parameter, known, 1)[0],
      }),
    );
  }
  const parameter = String(issue.path[0] ?? "");
  const values = valuesOf(query, parameter);
  if (values.length === 0)
    return [fault("missing-parameter", parameter, "", `The parameter ${quote(parameter)} is missing`)];
  if (values.length > 1) {
    const detail = `The parameter ${quote(parameter)} is given ${values.length} times`;
    return [fault("repeated-parameter", parameter, values.join(","), detail)];
  }
  const refusal = issue.code === "custom" ? (issue.params as Refusal | undefined) : undefined;
  return [
    fault(refusal?.code ?? "bad-value", parameter, refusal?.value ?? values.join(","), issue.message, {
      suggestion: refusal?.suggestion,
    }),
  ];
}

function fault(
  code: ProblemCode,
  parameter: string,
  value: string,
  detail: string,
  { suggestion }: { suggestion?: string | undefined } = {},
): CodedFault {
  return {
    code,
    parameter: clip(parameter),
    value: clip(value),
    detail,
    ...(suggestion !== undefined && { suggestion }),
  };
}

function unknownDetail(parameter: string, known: readonly string[]): string {
  const list = known.length === 0 ? "none" : known.join(", ");
  return `There is no parameter ${quote(parameter)} here (there is: ${list})`;
}

function valuesOf(query: Query, parameter: string): readonly string[] {
  const given = query[parameter] ?? [];
  return typeof given === "string" ? [given] : given;
}
