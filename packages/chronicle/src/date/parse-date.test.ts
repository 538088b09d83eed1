import edtf from "edtf";
import fc from "fast-check";
import { expect, test } from "vitest";
import { random } from "../../bench/random.ts";
import { dayNumber } from "./civil.ts";
import { DateError } from "./date-error.ts";
import { isoMoment, parseDate, safeParseDate } from "./parse-date.ts";

const bounds = (text: string) => {
  const { start, end } = parseDate(text);
  return [isoMoment(start.min), isoMoment(start.max), isoMoment(end.min), isoMoment(end.max)];
};

test.each([
  ["1953-06-26", "1953-06-26", "1953-06-26"],
  ["1953-06", "1953-06-01", "1953-06-30"],
  ["1953-06-XX", "1953-06-01", "1953-06-30"],
  ["1953", "1953-01-01", "1953-12-31"],
  ["1953-XX-XX", "1953-01-01", "1953-12-31"],
  ["1956-02", "1956-02-01", "1956-02-29"],
  ["1900-02", "1900-02-01", "1900-02-28"],
  ["195X", "1950-01-01", "1959-12-31"],
  ["19XX", "1900-01-01", "1999-12-31"],
  ["1XXX", "1000-01-01", "1999-12-31"],
  ["1953-21", "1953-03-01", "1953-05-31"],
  ["1953-24", "1953-12-01", "1954-02-28"],
  ["0000", "0000-01-01", "0000-12-31"],
  ["0045-03-15", "0045-03-15", "0045-03-15"],
  ["-0043-03-15", "-0043-03-15", "-0043-03-15"],
  ["-0500", "-0500-01-01", "-0500-12-31"],
  ["9999-12-31", "9999-12-31", "9999-12-31"],
  ["Y17000", "Y17000-01-01", "Y17000-12-31"],
  ["[1953-06-26,1953-06-27]", "1953-06-26", "1953-06-27"],
  ["[1917-02-14..1917-03-13]", "1917-02-14", "1917-03-13"],
])("%s can begin on %s and end on %s", (text, first, last) => {
  expect(bounds(text)).toEqual([first, last, first, last]);
});

test.each([
  ["1953-07-02/1953-07-07", ["1953-07-02", "1953-07-02", "1953-07-07", "1953-07-07"]],
  ["1917/1921", ["1917-01-01", "1917-12-31", "1921-01-01", "1921-12-31"]],
  ["1953-09-07/..", ["1953-09-07", "1953-09-07", null, null]],
  ["1953-09-07/", ["1953-09-07", "1953-09-07", "1953-09-07", null]],
  ["../1953", [null, null, "1953-01-01", "1953-12-31"]],
])("the ends of %s are known apart", (text, expected) => {
  expect(bounds(text)).toEqual(expected);
});

test("about, perhaps and both widen a date, by more where it is coarser", () => {
  expect(bounds("1953-06-26~")).toEqual(["1953-06-19", "1953-07-03", "1953-06-19", "1953-07-03"]);
  expect(bounds("1953-06?").slice(0, 2)).toEqual(["1953-05-01", "1953-07-31"]);
  expect(parseDate("1953%").start.max - parseDate("1953%").start.min).toBeGreaterThan(
    parseDate("1953~").start.max - parseDate("1953~").start.min,
  );
  expect(parseDate("1953%").points[0]).toMatchObject({ approximate: true, uncertain: true });
});

test("a time of day is kept to the minute, and a zone does not move the day", () => {
  for (const text of ["1953-03-05T21:50", "1953-03-05T21:50:00", "1953-03-05T21:50+03:00", "1953-03-05T21:50Z"]) {
    expect(isoMoment(parseDate(text).start.min, true)).toBe("1953-03-05T21:50");
  }
});

test.each([
  ["", "empty", undefined],
  ["1953-13", "month", undefined],
  ["1953-26-06", "month", "1953-06-26"],
  ["1953-13-13", "month", undefined],
  ["1953-00-00", "month", undefined],
  ["1953-45-67", "month", undefined],
  ["-1000-13-13", "month", undefined],
  ["1953-02-30", "day", undefined],
  ["1900-02-29", "day", undefined],
  ["1953-00-01", "month", undefined],
  ["1953-06-26T25:00", "time", undefined],
  ["1953-06-26/1953-06-25", "order", "1953-06-25/1953-06-26"],
  ["[1953-06-27..1953-06-26]", "order", undefined],
  ["26 June 1953", "malformed", "1953-06-26"],
  ["June 26, 1953", "malformed", "1953-06-26"],
  ["26.6.1953", "malformed", "1953-06-26"],
  ["c. 1953", "malformed", "1953~"],
  ["1953-6-26", "malformed", "1953-06-26"],
  [" 1953", "malformed", "1953"],
  ["784", "malformed", "0784"],
  ["-0000", "malformed", "0000"],
  ["/", "malformed", undefined],
  ["../..", "malformed", undefined],
  ["[]", "set", undefined],
  ["[1953", "set", undefined],
  ["yesterday", "malformed", undefined],
])("%j is refused as %s, with a guess at what was meant", (text, code, suggestion) => {
  const result = safeParseDate(text);
  expect(result.ok).toBe(false);
  if (!result.ok) expect([result.error.code, result.error.suggestion]).toEqual([code, suggestion]);
});

test("the message states the action, quotes the value and says what is wanted", () => {
  expect(() => parseDate("1956-13")).toThrow(
    'Cannot parse date "1956-13": month must be 01 to 12 (or a season 21 to 24), not 13',
  );
});

const year = fc.integer({ min: -9999, max: 9999 });
const dayText = fc.tuple(year, fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 })).map(([y, m, d]) => {
  const digits = String(Math.abs(y)).padStart(4, "0");
  return `${y < 0 ? "-" : ""}${digits}-${String(m).padStart(2, "0")}-${String(d).padStart(2, "0")}`;
});

test("days, months, years, decades, intervals and sets have the bounds that the edtf library gives them", () => {
  const plain = fc.oneof(
    dayText.filter((text) => !/^-?00/.test(text)),
    fc.integer({ min: 100, max: 9999 }).map((y) => String(y).padStart(4, "0")),
    fc
      .tuple(fc.integer({ min: 100, max: 9999 }), fc.integer({ min: 1, max: 12 }))
      .map(([y, m]) => `${String(y).padStart(4, "0")}-${String(m).padStart(2, "0")}`),
    fc.integer({ min: 100, max: 999 }).map((decade) => `${decade}X`),
  );
  const day = (time: number) => Math.floor(time / 86_400_000);
  const oracle = (text: string) => {
    const value = edtf(text) as { min: number; max: number };
    return [day(value.min), day(value.max)];
  };
  const ours = (text: string) => {
    const { start, end } = parseDate(text);
    return [Math.floor(start.min / 1440), Math.floor(end.max / 1440)];
  };
  fc.assert(
    fc.property(plain, (text) => {
      expect(ours(text)).toEqual(oracle(text));
    }),
  );
  fc.assert(
    fc.property(plain, plain, (a, b) => {
      const [from, to] = parseDate(a).start.min <= parseDate(b).start.min ? [a, b] : [b, a];
      if (parseDate(to).end.max < parseDate(from).start.min) return;
      expect(ours(`${from}/${to}`)).toEqual([oracle(from)[0], oracle(to)[1]]);
    }),
  );
});

test("100,000 texts near to dates are each a date or a DateError, in time that grows with their length", () => {
  const draw = random(1953);
  const seeds = [
    "1953-06-26",
    "-0043-03-15",
    "195X",
    "Y-17E7S3",
    "1953-06~/..",
    "[1953,1954..1956]",
    "{..1984}",
    "?2004-06-~11",
    "156X-12-25",
    "1953-03-05T21:50+03:00",
  ];
  const signs = "0123456789-XYTESZ:+~?%/.,[]{} ĸ€\u0000";
  let longest = 0;
  for (let n = 0; n < 100_000; n++) {
    let text = seeds[draw(seeds.length)] ?? "";
    for (let edits = draw(4); edits >= 0; edits--) {
      const at = draw(text.length + 1);
      const sign = signs[draw(signs.length)] ?? "";
      text = text.slice(0, at) + (draw(2) === 0 ? sign : "") + text.slice(at + draw(2));
    }
    const started = performance.now();
    const result = safeParseDate(text);
    longest = Math.max(longest, performance.now() - started);
    if (result.ok) {
      const { start, end } = result.date;
      if (!(start.min <= start.max && end.min <= end.max && start.min <= end.max))
        expect.fail(`${text} ends before it begins`);
    } else if (!(result.error instanceof DateError)) expect.fail(`${text}: ${result.error}`);
  }
  expect(longest).toBeLessThan(500);
});

test("a text of a megabyte is refused at once", () => {
  for (const text of ["X".repeat(1e6), `[${"1953,".repeat(2e5)}1953]`, `1953${"-".repeat(1e6)}`]) {
    const result = safeParseDate(text);
    expect(result.ok ? "accepted" : result.error.code).toBe("malformed");
  }
});

test("the number of a day counts from 1970 in both calendars", () => {
  expect(dayNumber({ year: 1970, month: 1, day: 1 })).toBe(0);
  expect(dayNumber({ year: 1953, month: 3, day: 5 })).toBe(Date.UTC(1953, 2, 5) / 86_400_000);
  expect(dayNumber({ year: 1917, month: 10, day: 25 }, "julian")).toBe(dayNumber({ year: 1917, month: 11, day: 7 }));
});
