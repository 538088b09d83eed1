import { expect, test } from "vitest";
import { skeleton } from "./skeleton.ts";

test.each([
  ["Хрущёв", ["Khrushchev", "Chruschtschow", "Jruschov", "Chruszczow", "Khrouchtchev"]],
  ["Маленков", ["Malenkov", "Malenkow", "Malénkov"]],
  ["Микоян", ["Mikoyan", "Mikojan", "Mikoïan"]],
  ["Жуков", ["Zhukov", "Schukow", "Shukov"]],
])("%s and its romanisations sound alike", (native, spellings) => {
  expect(new Set([native, ...spellings].map(skeleton)).size).toBe(1);
});

test("different names stay apart", () => {
  expect(skeleton("Beria")).not.toBe(skeleton("Bulganin"));
  expect(skeleton("Molotov")).not.toBe(skeleton("Malenkov"));
});
