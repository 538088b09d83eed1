import * as z from "zod";
import type { Calendar } from "./civil.ts";
import { isoMoment, type ParsedDate, parseDate, safeParseDate } from "./parse-date.ts";
import { toNewStyle } from "./to-new-style.ts";

/** Text that is an EDTF date; the message of a refusal names the fault and, where one is near, the date that was meant. */
export const edtfSchema = z
  .string()
  .superRefine((text, ctx) => {
    const result = safeParseDate(text);
    if (result.ok) return;
    ctx.addIssue({
      code: "custom",
      message: result.error.message,
      params: { code: result.error.code, suggestion: result.error.suggestion },
      input: text,
    });
  })
  .meta({
    description: "A date in EDTF (ISO 8601-2), New Style, as finely as the source has it and no finer.",
    examples: ["1953-06-26", "1953-06", "1953~", "1953-07-02/1953-07-07", "1953-03-05T21:50"],
  });

/** A date as published: the EDTF, its bounds as days, and what the source wrote where that differs. */
export const historicalDateSchema = z
  .strictObject({
    edtf: edtfSchema,
    earliest: z
      .string()
      .nullable()
      .describe("First day it can mean, ISO 8601, with the time of day where that is known; null when unbounded."),
    latest: z.string().nullable().describe("Last day it can mean, likewise."),
    oldStyle: z
      .string()
      .exactOptional()
      .describe("The same date in the Julian calendar, EDTF, when the source has it so."),
    wording: z.string().exactOptional().describe("The words of the source."),
  })
  .meta({ description: "A date with its bounds. Never more precise than its source." });

/** A date with its bounds. Never more precise than its source. */
export interface HistoricalDate {
  /** EDTF (ISO 8601-2), New Style. */
  edtf: string;
  /** First day it can mean, ISO 8601, with the time of day where that is known; null when unbounded. */
  earliest: string | null;
  /** Last day it can mean, likewise. */
  latest: string | null;
  /** The same date in the Julian calendar, EDTF, when the source has it so. */
  oldStyle?: string;
  /** The words of the source. */
  wording?: string;
}

/**
 * The published form of a date.
 *
 * @throws {DateError} when the text is no date of that calendar.
 * @example historicalDate("1878-12-06", { calendar: "julian" }) // { edtf: "1878-12-18", earliest: "1878-12-18", latest: "1878-12-18", oldStyle: "1878-12-06" }
 */
export function historicalDate(
  text: string,
  options: { calendar?: Calendar | undefined; wording?: string | undefined } = {},
): HistoricalDate {
  const edtf = options.calendar === "julian" ? toNewStyle(text) : text;
  const parsed = parseDate(edtf);
  return {
    edtf,
    ...boundsOf(parsed),
    ...(options.calendar === "julian" && { oldStyle: text }),
    ...(options.wording !== undefined && { wording: options.wording }),
  };
}

function boundsOf(parsed: ParsedDate): { earliest: string | null; latest: string | null } {
  const [first, last] = [parsed.points[0], parsed.points.at(-1)];
  return {
    earliest: isoMoment(parsed.start.min, first?.precision === "minute"),
    latest: isoMoment(parsed.end.max, last?.precision === "minute"),
  };
}
