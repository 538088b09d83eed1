export { type Changes, changesBetween } from "./changes.ts";
export * from "./explain-rule.ts";
export * from "./finding.ts";
export * from "./reading-rules.ts";
export * from "./recheck.ts";
export * from "./rule.ts";
export * from "./run-checks.ts";
