export { type AllenRelation, allenRelation, allenRelationNames, allenRelations, converse } from "./allen.ts";
export { type CalendarCountry, calendarOf, calendarReforms } from "./calendar-of.ts";
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
  isSameDay,
  isWithin,
  not,
  overlaps,
  wholeOf,
} from "./compare.ts";
export { DateError, type DateErrorCode } from "./date-error.ts";
export { dateForms } from "./date-forms.ts";
export {
  ageOn,
  type CalendarDuration,
  daysBetween,
  durationBetween,
  lengthInDays,
  type NumberRange,
} from "./duration.ts";
export { type DateInText, findDatesInText } from "./find-dates-in-text.ts";
export { dateLocaleOf, type FormatDateOptions, formatDate } from "./format-date.ts";
export { edtfSchema, type HistoricalDate, historicalDate, historicalDateSchema } from "./historical-date.ts";
export type { DateLocale } from "./language.ts";
export { isoMoment, type ParsedDate, parseDate, safeParseDate } from "./parse-date.ts";
export { parseDateWords } from "./parse-date-words.ts";
export type { DatePoint, Precision, Span } from "./parse-point.ts";
export { SLACK } from "./qualify.ts";
export { toNewStyle } from "./to-new-style.ts";
export { dualDate, toOldStyle } from "./to-old-style.ts";
export { fromAnnoMundi, fromJanuaryYear, toJanuaryYear, type YearStyle, yearStyles } from "./year-style.ts";
