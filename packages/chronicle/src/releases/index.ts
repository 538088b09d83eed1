export { compareReleases, type FactChange, type FieldChange, type ReleaseComparison } from "./compare-releases.ts";
export { impliedVersion, type Level } from "./implied-version.ts";
