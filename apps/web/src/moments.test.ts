import { expect, test } from "vitest";
import { momentsBetween } from "./moments.ts";

test("the times dated to a day of the stretch are found, in the order of the days", () => {
  const { days, moments } = momentsBetween("1953-02-28", "1953-03-21");
  expect(days).toHaveLength(22);
  const death = moments.filter(({ event }) => event.id === "death-of-stalin").map(({ time, day }) => [time, days[day]]);
  expect(death).toContainEqual(["effective", "1953-03-05"]);
  expect(death).toContainEqual(["announced", "1953-03-06"]);
  expect(moments.map(({ day }) => day)).toEqual(moments.map(({ day }) => day).sort((a, b) => a - b));
});

test("a stretch of hours is drawn on its day; a month or a stretch of days is not", () => {
  const { moments } = momentsBetween("1953-02-28", "1953-03-31");
  expect(moments.some(({ edtf }) => edtf === "1953-03-05T20:00/1953-03-05T20:40")).toBe(true);
  expect(moments.filter(({ edtf }) => edtf === "1953-02-28/1953-03-01" || edtf === "1953-03")).toEqual([]);
});
