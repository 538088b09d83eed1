import { expect, test } from "vitest";
import { thinLand, thinLine } from "./thin.ts";

test("points nearer than the step go, the ends stay", () => {
  expect(
    thinLine(
      [
        [0, 0],
        [0.01, 0],
        [0.2, 0],
        [0.21, 0],
      ],
      0.1,
    ),
  ).toEqual([
    [0, 0],
    [0.2, 0],
    [0.21, 0],
  ]);
});

test("an island that shrinks to a line is left out, and a large one keeps its hole", () => {
  const large = [
    [0, 0],
    [0, 10],
    [10, 10],
    [10, 0],
    [0, 0],
  ];
  const hole = [
    [3, 3],
    [6, 3],
    [6, 6],
    [3, 6],
    [3, 3],
  ];
  const tiny = [
    [20, 20],
    [20, 20.01],
    [20.01, 20.01],
    [20, 20],
  ];
  expect(thinLand([[large, hole], [tiny]], 0.1)).toEqual([[large, hole]]);
});
