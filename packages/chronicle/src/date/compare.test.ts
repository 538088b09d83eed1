import fc from "fast-check";
import { expect, test } from "vitest";
import {
  all,
  type Certainty,
  compareDates,
  type Extent,
  isAfter,
  isBefore,
  isSameDay,
  isWithin,
  not,
  overlaps,
  wholeOf,
} from "./compare.ts";

test.each<[string, string, Certainty]>([
  ["1953-03-05", "1953-06-26", "certainly"],
  ["1953-03", "1953-06-26", "certainly"],
  ["1953-06", "1953-06-26", "possibly"],
  ["1953-06-26", "1953-06-26", "possibly"],
  ["1953-06-26", "1953-03-05", "no"],
  ["1953", "1953", "possibly"],
  ["1953-06-20~", "1953-06-26", "possibly"],
  ["1953/..", "1964", "no"],
  ["1953/", "1964", "possibly"],
  ["-0043-03-15", "0045", "certainly"],
  ["1953-03-05T20:00/1953-03-05T20:40", "1953-03-05T21:50", "certainly"],
])("%s is before %s: %s", (a, b, expected) => {
  expect(isBefore(a, b)).toBe(expected);
  expect(isAfter(b, a)).toBe(expected);
});

test.each<[string, string, Certainty]>([
  ["1953-06-26", "1953-06", "possibly"],
  ["1953-03-05/1953-06-26", "1953-04", "certainly"],
  ["1953-03-05/1953-06-26", "1953-07", "no"],
  ["1953/..", "1964", "certainly"],
  ["1917/1921", "1921", "possibly"],
])("%s overlaps %s: %s", (a, b, expected) => {
  expect(overlaps(a, b)).toBe(expected);
  expect(overlaps(b, a)).toBe(expected);
});

test("an interval covers a date it only partly knows", () => {
  expect(isWithin("1953-04", "1953-03-05/1953-06-26")).toBe("certainly");
  expect(isWithin("1953-06", "1953-03-05/1953-06-26")).toBe("possibly");
  expect(isWithin("1953-07", "1953-03-05/1953-06-26")).toBe("no");
});

test("the whole of a day is all of it", () => {
  expect(overlaps("1953-06-26", wholeOf("1953-06-26"))).toBe("certainly");
  expect(overlaps("1953-06", wholeOf("1953-06-26"))).toBe("possibly");
});

test("lists are sorted by first possible start, the wider first, and open dates do not jump the queue", () => {
  const dates = ["1953-06-26", "1953", "1953-06", "1952/..", "1953-06-25~", "-0043"];
  expect([...dates].sort(compareDates)).toEqual(["-0043", "1952/..", "1953", "1953-06", "1953-06-25~", "1953-06-26"]);
});

test("answers combine: all must hold, and not turns certainty round", () => {
  expect(all("certainly", "possibly")).toBe("possibly");
  expect(all("certainly", "no", "possibly")).toBe("no");
  expect(all()).toBe("certainly");
  expect((["certainly", "possibly", "no"] as const).map(not)).toEqual(["no", "possibly", "certainly"]);
});

/** An extent and one way it may really have been. */
const sample = fc
  .tuple(fc.integer({ min: 0, max: 60 }), fc.nat(15), fc.nat(15), fc.nat(15), fc.nat(100), fc.nat(100))
  .map(([from, startWidth, gap, endWidth, a, b]) => {
    const extent: Extent = {
      start: { min: from, max: from + startWidth },
      end: { min: from + gap, max: Math.max(from + startWidth, from + gap + endWidth) },
    };
    const start = from + (a % (startWidth + 1));
    const lowest = Math.max(start, extent.end.min);
    const end = lowest + (b % (extent.end.max - lowest + 1));
    return { extent, real: { start, end } };
  });

test("certainly and no are never wrong about what really happened", () => {
  fc.assert(
    fc.property(sample, sample, (a, b) => {
      const truths: [Certainty, boolean][] = [
        [isBefore(a.extent, b.extent), a.real.end < b.real.start],
        [overlaps(a.extent, b.extent), a.real.start <= b.real.end && b.real.start <= a.real.end],
        [isWithin(a.extent, b.extent), a.real.start >= b.real.start && a.real.end <= b.real.end],
      ];
      for (const [answer, truth] of truths) {
        if (answer === "certainly") expect(truth).toBe(true);
        if (answer === "no") expect(truth).toBe(false);
      }
    }),
    { numRuns: 5000 },
  );
});

test("sorting is a total preorder", () => {
  fc.assert(
    fc.property(sample, sample, sample, ({ extent: a }, { extent: b }, { extent: c }) => {
      expect(Math.sign(compareDates(a, b)) + Math.sign(compareDates(b, a))).toBe(0);
      if (compareDates(a, b) <= 0 && compareDates(b, c) <= 0) expect(compareDates(a, c)).toBeLessThanOrEqual(0);
    }),
  );
});

test.each([
  ["1953-03-05T21:50+03:00", "1953-03-05T18:51Z", "certainly"],
  ["1953-03-05T21:50+03:00", "1953-03-05T18:50Z", "no"],
  ["1953-03-05T21:50+03:00", "1953-03-05T18:49Z", "no"],
  // one clock is not known: 26 hours lie between the clocks of the world
  ["1953-03-05T21:50+03:00", "1953-03-05T23:00", "possibly"],
  ["1953-03-05T21:50+03:00", "1953-03-07T23:00", "certainly"],
  // two local times are taken to be of one place, and days are days of a place
  ["1953-03-05T21:50", "1953-03-05T21:51", "certainly"],
  ["1953-03-05T23:50+03:00", "1953-03-06", "certainly"],
])("%s before %s: %s", (a, b, answer) => {
  expect(isBefore(a, b)).toBe(answer);
});

test.each([
  ["1953-06-26T16:00", "1953-06-26", "certainly"],
  ["1953-06-26", "1953-06-27", "no"],
  ["1953-06-26", "1953-06", "possibly"],
  ["1953-06", "1953-07", "no"],
  ["-0043-03-15", "-0043-03-15T11:00", "certainly"],
  ["1953-06-25/1953-06-27", "1953-06-26", "no"],
])("%s and %s on one day: %s", (a, b, answer) => {
  expect(isSameDay(a, b)).toBe(answer);
});

test("the order of a list is total: antisymmetric and transitive", () => {
  const texts = fc.constantFrom(
    "1953",
    "1953~",
    "1953-03",
    "1953-03-05",
    "1953-03-05T21:50",
    "1953/1954",
    "1953/..",
    "../1953",
    "[1953,1955]",
    "{1953,1955}",
    "195X",
    "0000",
    "-0043-03-15",
    "Y-17E7",
    "9999",
  );
  fc.assert(
    fc.property(texts, texts, texts, (a, b, c) => {
      expect(Math.sign(compareDates(a, b))).toBe(-Math.sign(compareDates(b, a)) + 0);
      if (compareDates(a, b) <= 0 && compareDates(b, c) <= 0) expect(compareDates(a, c)).toBeLessThanOrEqual(0);
    }),
  );
});
