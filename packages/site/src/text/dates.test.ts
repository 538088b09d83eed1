import { expect, test } from "vitest";
import { dated, dayOfYear, monthName, weekday } from "./dates.ts";

test("Beria was arrested on a Friday", () => {
  expect(weekday("1953-06-26")).toBe("Friday");
});

test("months and days of the year are named without their year", () => {
  expect([monthName("1953-03"), monthName("12")]).toEqual(["March", "December"]);
  expect([dayOfYear("02-29"), dayOfYear("06-26")]).toEqual(["29 February", "26 June"]);
});

test("a date has the forms that a phrase may ask for", () => {
  expect(dated("1953-03")).toEqual({ alone: "March 1953", governed: "March 1953", when: "in March 1953" });
});
