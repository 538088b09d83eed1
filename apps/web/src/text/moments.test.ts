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

test("a month or a stretch of days is not drawn as a day", () => {
  const { moments } = momentsBetween("1953-03-01", "1953-03-31");
  expect(moments.every(({ edtf }) => /^\d{4}-\d{2}-\d{2}/.test(edtf) && !edtf.includes("/"))).toBe(true);
});
