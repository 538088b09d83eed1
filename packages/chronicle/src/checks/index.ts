export type { Finding, Location, Severity } from "./finding.ts";
export type { CheckContext, Rule } from "./rule.ts";
export { rules, runChecks } from "./run-checks.ts";
