import { expect, test } from "vitest";
import { content } from "../subject.ts";
import { chapterNumber, chapters, minutesToRead } from "./chapters.ts";

test("chapters are numbered in the order of reading, and the short answer is none of them", () => {
  expect(chapters.map((chapter) => chapterNumber(chapter))).toEqual(chapters.map((_, at) => at + 1));
  expect(chapters.map(({ order }) => order)).toEqual(chapters.map(({ order }) => order).toSorted((a, b) => a - b));
  expect(chapterNumber(content.get("story", "short-answer"))).toBeUndefined();
});

test("a story takes at least a minute, and all chapters longer than any one", () => {
  expect(minutesToRead([])).toBe(1);
  expect(minutesToRead(chapters)).toBeGreaterThan(Math.max(...chapters.map((chapter) => minutesToRead([chapter]))));
});
