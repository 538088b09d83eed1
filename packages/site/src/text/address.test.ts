import { expect, test } from "vitest";
import { content } from "../subject.ts";
import { address, addressOf, claimAddress, dayAddress, eventDays, hasDayPage, isInPeriod } from "./address.ts";

test("every entry has an address, those without a page of their own at the entry that shows them", () => {
  expect(address("event", "arrest-of-beria")).toBe("/events/arrest-of-beria/");
  expect(claimAddress("arrest-of-beria.announced")).toBe("/claims/arrest-of-beria.announced/");
  const [term] = content.terms;
  expect(addressOf(term?.id ?? "")).toBe(`/offices/${term?.office}/#${term?.id}`);
  expect(addressOf("short-answer")).toBe("/stories/short-answer/");
});

test("a date leads to its day only when it is one day, and the day has a page", () => {
  expect(dayAddress("1953-03-05T21:50")).toBe("/on/1953-03-05/");
  expect(["1953-06", "1953", "1953-06-26?", "1953-07-02/1953-07-07", "1850-01-01"].map(dayAddress)).toEqual(
    Array.from({ length: 5 }),
  );
});

test("the period's own days have pages, and others only when an event is dated to them", () => {
  expect(hasDayPage("1953-02-28")).toBe(true);
  expect(hasDayPage("1953-02-27")).toBe(eventDays.includes("1953-02-27"));
  expect(eventDays.filter((day) => !isInPeriod(day)).every(hasDayPage)).toBe(true);
});
