import { expect, test } from "vitest";
import { setType } from "./set-type.ts";

test.each([
  ["<p>Stalin&#x27;s heirs</p>", "<p>Stalin’s heirs</p>"],
  ["<a>Stalin</a>'s heirs", "<a>Stalin</a>’s heirs"],
  ["The Doctors' Plot", "The Doctors’ Plot"],
  ["on 'Socialist legality' in Pravda", "on ‘Socialist legality’ in Pravda"],
  ["Khrushchev in '64", "Khrushchev in ’64"],
  ["First Secretary 1953-64, 1923-1991", "First Secretary 1953–64, 1923–1991"],
  ["Март 1953 - февраль 1956", "Март 1953 – февраль 1956"],
])("%s is set as %s", (plain, set) => {
  expect(setType(plain)).toBe(set);
});

test.each([
  ["a month", "<td>1905-07</td>"],
  ["a day", "<td>1953-06-26</td>"],
  ["the number of a series", "<p>0030-4387 and 1980-1979</p>"],
  ["an identifier", "<p>pravda-1953-64</p>"],
  ["code", "<code>it's 1953-64</code>"],
  ["a script", `<script type="application/ld+json">{"name":"Stalin's stroke - 1953-64"}</script>`],
  ["an attribute", `<a href="/x'y" title="1953-64">x</a>`],
])("%s stays as it is written", (_, html) => {
  expect(setType(html)).toBe(html);
});

test("a page in Russian keeps the word for the year with its number, and has the long dash between words", () => {
  const page = (language: string) =>
    `<!DOCTYPE html><html lang="${language}"><p>24 февраля 1920 г. – 1 июня 1921 г., 1919–1922 гг.; Полоса - это срок</p></html>`;
  expect(setType(page("ru"))).toContain(
    "24 февраля 1920\u00a0г. – 1 июня 1921\u00a0г., 1919–1922\u00a0гг.; Полоса\u00a0— это срок",
  );
  expect(setType(page("en"))).toContain("1920 г. – 1 июня 1921 г., 1919–1922 гг.; Полоса – это срок");
});
