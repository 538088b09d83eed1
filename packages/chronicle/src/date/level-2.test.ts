import edtf from "edtf";
import { expect, test } from "vitest";
import { isoMoment, parseDate, safeParseDate } from "./parse-date.ts";

/** First and last day of a date, as we have it. */
function bounds(text: string): [string | null, string | null] {
  const { start, end } = parseDate(text);
  return [isoMoment(start.min), isoMoment(end.max)];
}

test.each([
  // exponential years and significant digits
  ["Y-17E7", "Y-170000000-01-01", "Y-170000000-12-31"],
  ["Y170000002", "Y170000002-01-01", "Y170000002-12-31"],
  ["1950S2", "1900-01-01", "1999-12-31"],
  ["1953S3", "1950-01-01", "1959-12-31"],
  ["Y171010000S3", "Y171000000-01-01", "Y171999999-12-31"],
  ["Y3388E2S3", "Y338000-01-01", "Y338999-12-31"],
  ["-0450S2", "-0499-01-01", "-0400-12-31"],
  // parts of a year
  ["2001-21", "2001-03-01", "2001-05-31"],
  ["2001-24", "2001-12-01", "2002-02-28"],
  ["2001-29", "2001-09-01", "2001-11-30"],
  ["2001-32", "2001-06-01", "2001-08-31"],
  ["2001-34", "2001-04-01", "2001-06-30"],
  ["2001-39", "2001-09-01", "2001-12-31"],
  ["2001-41", "2001-07-01", "2001-12-31"],
  ["0000-40", "0000-01-01", "0000-06-30"],
  // digits that are not known, anywhere
  ["156X-12-25", "1560-12-25", "1569-12-25"],
  ["15XX-12-25", "1500-12-25", "1599-12-25"],
  ["XXXX-12-XX", "0000-12-01", "9999-12-31"],
  ["1XXX-XX", "1000-01-01", "1999-12-31"],
  ["1XXX-12", "1000-12-01", "1999-12-31"],
  ["1984-1X", "1984-10-01", "1984-12-31"],
  ["195X-02-29", "1952-02-29", "1956-02-29"],
  ["1953-0X-31", "1953-01-31", "1953-08-31"],
  ["-01XX-03-15", "-0199-03-15", "-0100-03-15"],
  // sets
  ["[1667,1668,1670..1672]", "1667-01-01", "1672-12-31"],
  ["[..1760-12-03]", null, "1760-12-03"],
  ["[1760-12..]", "1760-12-01", null],
  ["{1960,1961-12}", "1960-01-01", "1961-12-31"],
  ["{..1984}", null, "1984-12-31"],
  // intervals of any of them
  ["156X-12-25/157X-01-01", "1560-12-25", "1579-01-01"],
])("%s lies between %s and %s", (text, first, last) => {
  expect(bounds(text)).toEqual([first, last]);
});

test("all members of a set in braces are meant: it began with the first and ended with the last", () => {
  const all = parseDate("{1960,1961-12}");
  expect([isoMoment(all.start.max), isoMoment(all.end.min)]).toEqual(["1960-12-31", "1961-12-01"]);
  const one = parseDate("[1960,1961-12]");
  expect(one.start).toEqual(one.end);
});

test.each([
  // one mark behind a component is that of all before it; the finest marked component widens
  ["2004-06~-11", "2004-05-11", "2004-07-12", { approximate: true, uncertain: false }],
  ["2004-06-~11", "2004-06-04", "2004-06-18", { approximate: true, uncertain: false }],
  ["?2004-06-11", "2003-06-11", "2005-06-12", { approximate: false, uncertain: true }],
  ["?2004-06-~11", "2004-06-04", "2004-06-18", { approximate: true, uncertain: true }],
  ["2004-%06-11", "2004-04-10", "2004-08-12", { approximate: true, uncertain: true }],
  ["2004-06-11~", "2004-06-04", "2004-06-18", { approximate: true, uncertain: false }],
])("%s lies between %s and %s", (text, first, last, marks) => {
  expect(bounds(text)).toEqual([first, last]);
  expect(parseDate(text).points[0]).toMatchObject(marks);
});

test.each([
  ["1985-20", "month"],
  ["1985-42", "month"],
  ["156X-13-01", "month"],
  ["1953-02-3X", "day"],
  ["1953S0", "malformed"],
  ["1953S5", "malformed"],
  ["1953-06S2", "malformed"],
  ["Y1953", "malformed"],
  ["Y99E9", "range"],
  ["{1960", "set"],
  ["{}", "set"],
  ["1953-06-26T21:50+25:00", "time"],
])("%s is refused as %s", (text, code) => {
  const result = safeParseDate(text);
  expect(result.ok ? "accepted" : result.error.code).toBe(code);
});

/**
 * The examples of the EDTF specification (Library of Congress, 2019) at all three levels, held against the edtf library. Where we differ on
 * purpose, the reason stands beside it.
 */
const specification = [
  "1985-04-12",
  "1985-04",
  "1985",
  "1964/2008",
  "2004-06/2006-08",
  "2004-02-01/2005-02-08",
  "2004-02-01/2005-02",
  "2004-02-01/2005",
  "2005/2006-02",
  "Y170000002",
  "Y-170000002",
  "201X",
  "20XX",
  "2004-XX",
  "1985-04-XX",
  "1985-XX-XX",
  "1985-04-12/..",
  "1985-04/..",
  "1985/..",
  "../1985-04-12",
  "-1985",
  "Y-17E7",
  "[1667,1668,1670..1672]",
  "[..1760-12-03]",
  "[1667,1760-12]",
  "{1667,1668,1670..1672}",
  "{1960,1961-12}",
  "156X-12-25",
  "15XX-12-25",
  "15XX-12-XX",
];

const differences: Record<string, string> = {
  Y170000002: "the library counts in JavaScript dates, which end with the year 275760",
  "Y-170000002": "as above",
  "Y-17E7": "as above",
  "[1667,1668,1670..1672]": "the library ends a set with the first date of its last range",
  "{1667,1668,1670..1672}": "as above",
};

test("the specification's examples have the bounds that the edtf library gives them", () => {
  const day = (time: number) => (Number.isFinite(time) ? Math.floor(time / 86_400_000) : time);
  const different = specification.filter((text) => {
    const { min, max } = edtf(text);
    const { start, end } = parseDate(text);
    return day(min) !== Math.floor(start.min / 1440) || day(max) !== Math.floor(end.max / 1440);
  });
  expect(different).toEqual(Object.keys(differences));
});
