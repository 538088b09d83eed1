import { z } from "@hono/zod-openapi";
import { safeParseDate } from "@thaw/chronicle";
import { quote } from "../problem/quote.ts";
import { refuse } from "./refuse.ts";

interface Description {
  readonly description: string;
  readonly example: string;
}

/** A date in EDTF. */
export function dateParameter({ description, example }: Description) {
  return z
    .string()
    .superRefine((value, ctx) => {
      const result = safeParseDate(value);
      if (result.ok) return;
      const { message, suggestion } = result.error;
      refuse(ctx, message, { code: "bad-date", value, suggestion });
    })
    .openapi({ description: `${description} In EDTF, New Style.`, example });
}

/** A day, a month or a year: what "on that date" can be asked of. */
export function dayParameter({ description, example }: Description) {
  return z
    .string()
    .superRefine((value, ctx) => {
      const result = safeParseDate(value);
      if (!result.ok) {
        const { message, suggestion } = result.error;
        refuse(ctx, message, { code: "bad-date", value, suggestion });
        return;
      }
      if (/^\d{4}(?:-(?:0\d|1[0-2])(?:-\d{2})?)?$/.test(value)) return;
      const [point] = result.date.points;
      refuse(ctx, `${quote(value)} is no day, month or year`, {
        code: "bad-date",
        value,
        suggestion: point ? [point.year, point.month, point.day].flatMap(twoDigits).join("-") : undefined,
      });
    })
    .openapi({
      description: `${description} A day, a month or a year: 1953-06-26, 1953-06, 1953. New Style.`,
      example,
    });
}

function twoDigits(part: number | undefined): string[] {
  return part === undefined ? [] : [String(part).padStart(2, "0")];
}
