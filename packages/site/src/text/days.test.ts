import { expect, test } from "vitest";
import { daysBetween, shift } from "./days.ts";

test.each([
  ["1956-02-28", 1, "1956-02-29"],
  ["1953-03-01", -1, "1953-02-28"],
  ["1953-12-31", 1, "1954-01-01"],
  ["1964-11-16", 0, "1964-11-16"],
])("%s moved by %i is %s", (day, by, moved) => {
  expect(shift(day, by)).toBe(moved);
});

test("the days of the period are all there, leap days too", () => {
  const days = daysBetween("1953-02-28", "1964-11-16");
  expect(days).toHaveLength(4280);
  expect(days.filter((day) => day.endsWith("02-29"))).toEqual(["1956-02-29", "1960-02-29", "1964-02-29"]);
});
