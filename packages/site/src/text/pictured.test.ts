import { expect, test } from "vitest";
import { pictureAddress, pictured } from "./pictured.ts";

test("an event that was done and told on different days has a picture of its own, another page has the site's", () => {
  expect(pictureAddress("story", "08-the-arrest")).toBe("/og/08-the-arrest.png");
  expect(pictureAddress("place", "volgograd")).toBe("/og/thaw.png");
  expect(pictureAddress()).toBe("/og/thaw.png");
});

test("pictures are few enough to be drawn in some seconds, and no two share a file", () => {
  expect(pictured.length).toBeLessThan(250);
  expect(new Set(pictured.map(({ id }) => id)).size).toBe(pictured.length);
});
