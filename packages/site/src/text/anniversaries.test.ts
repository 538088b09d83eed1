import { expect, test } from "vitest";
import { anniversariesOn, dayInWords, daysOfYear } from "./anniversaries.ts";

test("26 June is the day of Beria's arrest, told once, with the page of the very day", () => {
  const found = anniversariesOn("06-26").filter(({ href }) => href === "/events/arrest-of-beria/");
  expect(found).toEqual([
    { year: 1953, text: "Arrest of Lavrentiy Beria", href: "/events/arrest-of-beria/", dayHref: "/on/1953-06-26/" },
  ]);
});

test("a birth and an announcement are anniversaries too", () => {
  expect(anniversariesOn("07-10").map(({ text }) => text)).toContain("Arrest of Lavrentiy Beria (made public)");
  expect(daysOfYear().some(({ items }) => items.some(({ text }) => text.endsWith("is born")))).toBe(true);
});

test("days are in order, none twice, and in words", () => {
  const days = daysOfYear().map(({ day }) => day);
  expect(days).toEqual([...new Set(days)].sort());
  expect(days.length).toBeGreaterThan(200);
  expect(dayInWords("02-29")).toBe("29 February");
});
