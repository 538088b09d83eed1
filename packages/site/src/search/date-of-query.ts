import { parseDateWords } from "@thaw/chronicle/date";

const yearOfTwoDigits = /(?<=[\p{L}.,\s-])'?(\d{2})(?:\s?г\.?)?$/u;

/** A date in a query, EDTF, and the words that are left of it. */
export interface QueryDate {
  readonly edtf: string;
  readonly rest: string;
}

/**
 * The date that a query names, in English or Russian; a year of two digits is of the century given by its first two.
 *
 * @example dateOfQuery("premier march 53") // { edtf: "1953-03", rest: "premier" }
 */
export function dateOfQuery(query: string, century = "19"): QueryDate | undefined {
  const words = query
    .trim()
    .replace(/[?!]+$/, "")
    .split(/\s+/);
  for (let length = Math.min(words.length, 4); length > 0; length--) {
    for (let start = words.length - length; start >= 0; start--) {
      const text = words.slice(start, start + length).join(" ");
      if (!/\d/.test(text)) continue;
      const edtf = iso(text) ?? parseDateWords(text) ?? parseDateWords(text.replace(yearOfTwoDigits, `${century}$1`));
      if (edtf === undefined || !/^\d{4}(?:-\d{2}){0,2}$/.test(edtf)) continue;
      const rest = [...words.slice(0, start), ...words.slice(start + length)];
      return { edtf, rest: rest.filter((word) => !/^(?:in|on|at|of|в|на)$/i.test(word)).join(" ") };
    }
  }
  return undefined;
}

function iso(text: string): string | undefined {
  return /^(?:1[89]|20)\d{2}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/.test(text) ? text : undefined;
}
