import { content } from "@thaw/content";
import { expect, test } from "vitest";
import { eventData, figureData, isoEnds } from "./structured-data.ts";

test.each([
  ["1953-06-26", "1953-06-26", "1953-06-26"],
  ["1953-03-05T21:50", "1953-03-05T21:50", "1953-03-05T21:50"],
  ["1953-07-02/1953-07", "1953-07-02", "1953-07"],
  ["1953", "1953", "1953"],
  ["1953~", undefined, undefined],
  ["1953-23", undefined, undefined],
  ["[1953-06-26,1953-06-27]", undefined, undefined],
  ["1953-09-07/..", "1953-09-07", undefined],
])("%s runs from %s to %s, no finer than it is known", (edtf, first, last) => {
  expect(isoEnds({ edtf })).toEqual([first, last]);
});

test("an event and a figure are described with the names that search engines look for", () => {
  expect(eventData(content.get("event", "arrest-of-beria"))).toMatchObject({
    "@type": "Event",
    startDate: "1953-06-26",
    location: [{ "@type": "Place" }],
  });
  const khrushchev = figureData(content.get("figure", "nikita-khrushchev"));
  expect(khrushchev.alternateName).toContain("Никита Сергеевич Хрущёв");
});
