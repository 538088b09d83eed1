import { expect, test } from "vitest";
import { statedIn, toldIn } from "./told-in.ts";

test("the arrest of Beria is told in the chapter of its name and in the short answer", () => {
  const ids = toldIn("arrest-of-beria").map(({ id }) => id);
  expect(ids).toContain("08-the-arrest");
  expect(ids).toContain("short-answer");
});

test("a claim is stated where a sentence rests on it", () => {
  expect(statedIn("arrest-of-beria.effective").map(({ id }) => id)).toContain("short-answer");
  expect(statedIn("no-such.claim")).toEqual([]);
});
