import { expect, test } from "vitest";
import { distance, nearest } from "./nearest.ts";

test.each([
  ["beria", "beria", 0],
  ["bria", "beria", 1],
  ["bearia", "beria", 1],
  ["bariea", "beria", 2],
  ["ebria", "beria", 1],
  ["", "abc", 3],
])("from %s to %s is %i edits", (a, b, edits) => {
  expect(distance(a, b)).toBe(edits);
});

test("the nearest come first, and what is far does not come", () => {
  const ids = ["lavrentiy-beria", "georgy-malenkov", "arrest-of-beria"];
  expect(nearest("levrentiy-beria", ids)).toEqual(["lavrentiy-beria"]);
  expect(nearest("beria", ids)).toEqual(["arrest-of-beria", "lavrentiy-beria"]);
  expect(nearest("xyz", ids)).toEqual([]);
  expect(nearest("", ids)).toEqual([]);
});
