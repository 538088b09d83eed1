import { brotliCompressSync } from "node:zlib";
import { createSearch } from "@thaw/chronicle/search";
import { expect, test } from "vitest";
import { content } from "../subject.ts";
import { entryIndex } from "./entry-index-of.ts";
import { createFind } from "./find.ts";

const entries = entryIndex();
const find = createFind(entries);
const whole = createSearch(content);
const first = (query: string) => find(query).matches[0]?.entry[1];

test("the index weighs less than 60 kB on the wire", () => {
  expect(brotliCompressSync(JSON.stringify(entries)).length).toBeLessThan(60_000);
});

test.each([
  "Khrushchev",
  "хрущев",
  "Хрущёв",
  "Chruschtschow",
  "jruschov",
  "Krushchev",
  "Chruszczow",
  "Khrouchtchev",
  "chruscev",
  "khrus",
])("%s finds Khrushchev, here as in the whole search", (query) => {
  expect(first(query)).toBe("nikita-khrushchev");
  expect(whole(query).hits[0]?.id).toBe("nikita-khrushchev");
});

test.each([
  ["Берия", "lavrentiy-beria"],
  ["beriya", "lavrentiy-beria"],
  ["Mikojan", "anastas-mikoyan"],
  ["moltov", "vyacheslav-molotov"],
  ["beria arrest", "arrest-of-beria"],
  ["secret speech", "secret-speech"],
  ["taubman", "taubman-2003"],
])("%s finds %s", (query, id) => {
  expect(first(query)).toBe(id);
});

test.each(["26 june 53", "26.06.1953", "June 26, 1953", "1953-06-26", "26 июня 1953"])(
  "%s is the day of Beria's arrest",
  (query) => {
    const { date, matches } = find(query);
    expect(date).toBe("1953-06-26");
    expect(matches.map(({ entry }) => entry[1])).toContain("arrest-of-beria");
  },
);

test("a month in Russian is that month, and what happened on one of its days comes before what went on through it", () => {
  const { date, matches } = find("июнь 1953");
  expect(date).toBe("1953-06");
  expect(matches[0]?.entry[6]?.[0]).toMatch(/^1953-06-\d\d(?!\/)/);
});

test("who held an office is answered with its holders at the date", () => {
  expect(find("who was premier in March 1953").answer).toMatchObject({ holders: ["Joseph Stalin", "Georgy Malenkov"] });
  expect(find("minister of defence 1958").answer).toMatchObject({ holders: ["Rodion Malinovsky"] });
});

test("any text is a query, and none throws", () => {
  for (const query of ["", "  ", "!!!", "\u0000", "x".repeat(10_000), "' OR 1=1", "53", "99.99.9999", "<b>"])
    expect(Array.isArray(find(query).matches)).toBe(true);
});
