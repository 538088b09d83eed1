import { expect, test } from "vitest";
import { datedNames, nameThen, readDatedNames } from "./dated-names.ts";

const at = (min: number) => ({ start: { min, max: min }, end: { min: 0, max: 0 } });

test("names come back from an attribute with the days from which they held, before 1970 and without a beginning too", () => {
  const names = [
    { name: "Stalingrad", at: at(Number.NEGATIVE_INFINITY) },
    { name: "Volgograd | on the Volga".replace(" | ", ", "), at: at(-2974 * 1440) },
  ];
  const read = readDatedNames(datedNames(names));
  expect(read).toEqual([
    { from: Number.NEGATIVE_INFINITY, name: "Stalingrad" },
    { from: -2974, name: "Volgograd, on the Volga" },
  ]);
  expect(nameThen(read, -2975)).toBe("Stalingrad");
  expect(nameThen(read, -2974)).toBe("Volgograd, on the Volga");
});

test("one name needs no attribute", () => {
  expect(datedNames([{ name: "Moscow", at: at(0) }])).toBeUndefined();
  expect(readDatedNames(undefined)).toEqual([]);
});
