import { expect, test } from "vitest";
import { openGraph, pictureAddress, pictured } from "./pictured.ts";

const shownOf = (...page: Parameters<typeof openGraph>) => openGraph(...page).images;

test("what can be drawn has a picture of its own, another page has the site's", () => {
  expect(shownOf("story", "08-the-arrest")).toMatchObject([{ url: "/og/08-the-arrest.png", width: 1200 }]);
  expect(shownOf("figure", "lavrentiy-beria")).toMatchObject([{ url: "/og/lavrentiy-beria.png" }]);
  expect(shownOf("day", "1953-06-26")).toMatchObject([{ url: "/og/on-1953-06-26.png" }]);
  expect(shownOf("day", "1954-01-01")).toMatchObject([{ url: "/og/thaw.png" }]);
  expect(shownOf("place", "volgograd")).toMatchObject([{ url: "/og/thaw.png" }]);
  expect(shownOf()).toMatchObject([{ url: "/og/thaw.png" }]);
});

test("no two pages share the file of a picture", () => {
  const files = pictured().map(pictureAddress);
  expect(files.length).toBeGreaterThan(500);
  expect(new Set(files).size).toBe(files.length);
});
