export {
  type Calendar,
  type CivilDay,
  civilDay,
  dayNumber,
  daysInMonth,
  isLeapYear,
  isoDay,
  MINUTES_PER_DAY,
} from "./civil.ts";
export {
  all,
  type Certainty,
  compareDates,
  type DateLike,
  type Extent,
  extentBetween,
  extentOf,
  isAfter,
  isBefore,
  isWithin,
  not,
  overlaps,
  wholeOf,
} from "./compare.ts";
export { formatDate } from "./format-date.ts";
export { edtfSchema, type HistoricalDate, historicalDate, historicalDateSchema } from "./historical-date.ts";
export {
  DateError,
  type DateErrorCode,
  type DatePoint,
  isoMoment,
  type ParsedDate,
  type Precision,
  parseDate,
  SLACK,
  type Span,
  safeParseDate,
} from "./parse-date.ts";
export { toNewStyle } from "./to-new-style.ts";
