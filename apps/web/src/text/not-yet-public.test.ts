import { expect, test } from "vitest";
import { notYetPublic } from "./not-yet-public.ts";

const secrets = (day: string) => notYetPublic(day).map(({ id }) => id);

test("Beria's arrest was a secret from the day after it to the day before the announcement", () => {
  expect(
    ["1953-06-26", "1953-06-27", "1953-07-09", "1953-07-10"].map((day) => secrets(day).includes("arrest-of-beria")),
  ).toEqual([false, true, true, false]);
});

test("what is announced on the day it happens is never listed", () => {
  expect(secrets("1953-03-05")).not.toContain("death-of-stalin");
});
