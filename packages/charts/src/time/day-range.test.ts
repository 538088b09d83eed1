import { parseDate } from "@thaw/chronicle";
import { expect, test } from "vitest";
import { dayRange, readDayRange, touches } from "./day-range.ts";

const day = (iso: string) => Date.parse(`${iso}T00:00:00Z`) / 86_400_000;
const read = (edtf: string) => readDayRange(dayRange(parseDate(edtf)));

test.each([
  ["1953-06-26", "1953-06-26", "certainly"],
  ["1953-06-26", "1953-06-27", "no"],
  ["1953-06-26/1953-07-02", "1953-06-30", "certainly"],
  ["1953-06-26/..", "1964-10-14", "certainly"],
  ["../1953-06-26", "1917-11-07", "certainly"],
  ["1953/1955", "1953-05-01", "possibly"],
  ["1953/1955", "1954-05-01", "certainly"],
  ["1953-03-05T21:50", "1953-03-05", "certainly"],
])("%s, written and read, touches %s: %s", (edtf, iso, expected) => {
  expect(touches(read(edtf), day(iso))).toBe(expected);
});
