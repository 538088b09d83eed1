import { DateError, safeParseDate } from "@thaw/chronicle";
import { Problem } from "../problem/problem.ts";
import { clip, quote } from "../problem/quote.ts";

/** Run what takes a day of the year. @throws {Problem} `bad-date` with the day it may have meant */
export function onDayOfYear<Answer>(day: string, ask: (day: string) => Answer): Answer {
  try {
    return ask(day);
  } catch (error) {
    if (!(error instanceof DateError)) throw error;
    const suggestion = meant(day);
    throw new Problem("bad-date", `${quote(day)} is no day of the year: write month and day, as 06-26`, {
      suggestion: suggestion && `/v1/on-this-day/${suggestion}`,
      errors: [{ parameter: "day", value: clip(day), detail: error.message, ...(suggestion && { suggestion }) }],
    });
  }
}

/** The day in a whole date, or in one with a digit left out. */
function meant(day: string): string | undefined {
  const [, month = "", date = ""] = /^(?:\d{4}-)?(\d{1,2})[-/.](\d{1,2})$/.exec(day) ?? [];
  const text = `${month.padStart(2, "0")}-${date.padStart(2, "0")}`;
  return safeParseDate(`2000-${text}`).ok ? text : undefined;
}
