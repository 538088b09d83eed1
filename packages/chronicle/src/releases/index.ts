export { changelog } from "./changelog.ts";
export { compareReleases, type FactChange, type FieldChange, type ReleaseComparison } from "./compare-releases.ts";
export { impliedVersion, type Level } from "./implied-version.ts";
export {
  type Reason,
  type RecordedChange,
  type RecordOptions,
  type ReleaseRecord,
  reasonsSchema,
  recordedChangeSchema,
  recordedFieldSchema,
  recordRelease,
  releaseRecordSchema,
  withoutReason,
} from "./release-record.ts";
