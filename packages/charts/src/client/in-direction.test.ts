import { expect, test } from "vitest";
import { inDirection } from "./in-direction.ts";

const middle = { x: 0, y: 0 };
const right = { x: 10, y: 2 };
const farRight = { x: 20, y: 0 };
const below = { x: 1, y: 9 };
const all = [middle, right, farRight, below];

test("an arrow leads to the nearest that lies more that way than across", () => {
  expect(inDirection("ArrowRight", middle, all)).toBe(right);
  expect(inDirection("ArrowDown", middle, all)).toBe(below);
  expect(inDirection("ArrowLeft", farRight, all)).toBe(right);
});

test("what is preferred goes before what is a little nearer", () => {
  expect(inDirection("ArrowRight", middle, all, (item) => item === farRight)).toBe(farRight);
});

test("where nothing lies that way the key is ours and leads nowhere; another key is not ours", () => {
  expect(inDirection("ArrowUp", middle, all)).toBeNull();
  expect(inDirection("Enter", middle, all)).toBeUndefined();
});
