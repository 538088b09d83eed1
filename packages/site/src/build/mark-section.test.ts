import { expect, test } from "vitest";
import { markSection } from "./mark-section.ts";

const nav =
  '<nav><ul><li><a href="/events/">Events</a></li><li><a href="/figures/">Figures</a></li></ul></nav><ul><li><a href="/events/">Events</a></li></ul>';

test("the section of a page is marked in the header, once", () => {
  expect(markSection(nav, "/events/arrest-of-beria/")).toBe(
    '<nav><ul><li><a aria-current="true" href="/events/">Events</a></li><li><a href="/figures/">Figures</a></li></ul></nav><ul><li><a href="/events/">Events</a></li></ul>',
  );
});

test("the front page and a page outside the sections have none", () => {
  expect(markSection(nav, "/")).toBe(nav);
  expect(markSection(nav, "/search/")).toBe(nav);
});
