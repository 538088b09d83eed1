import { expect, test } from "vitest";
import { Problem } from "../problem/problem.ts";
import { pageOf } from "./page.ts";

const items = ["a", "b", "c", "Ж"].map((id) => ({ id }));
const url = new URL("http://api.test/v1/list?kind=x&limit=2");
const cursorOf = (next: string | null) => new URL(next ?? "").searchParams.get("cursor") ?? "";

test("pages follow one another to the end, and the last one says so", () => {
  const first = pageOf(items, { limit: 2 }, url);
  expect(first).toMatchObject({ items: [{ id: "a" }, { id: "b" }], total: 4 });
  expect(first.next).toContain("kind=x&limit=2");
  const second = pageOf(items, { limit: 2, cursor: cursorOf(first.next) }, url);
  expect(second).toMatchObject({ items: [{ id: "c" }, { id: "Ж" }], next: null });
});

test("a page that ends with the list has no next", () => {
  expect(pageOf(items, { limit: 4 }, url).next).toBeNull();
  expect(pageOf([], { limit: 4 }, url)).toEqual({ items: [], total: 0, next: null });
});

test("a cursor holds when items are added before and behind it", () => {
  const cursor = cursorOf(pageOf(items, { limit: 2 }, url).next);
  const grown = ["0", "a", "aa", "b", "bb", "c"].map((id) => ({ id }));
  expect(pageOf(grown, { limit: 2, cursor }, url).items).toEqual([{ id: "bb" }, { id: "c" }]);
});

test("an id in any script survives as a cursor", () => {
  const cursor = cursorOf(pageOf([{ id: "Ж" }, { id: "b" }], { limit: 1 }, url).next);
  expect(pageOf([{ id: "Ж" }, { id: "b" }], { limit: 1, cursor }, url).items).toEqual([{ id: "b" }]);
});

test.each(["", "%", "????", "bm90LWhlcmU", "=".repeat(9)])("%s is no cursor", (cursor) =>
  expect(() => pageOf(items, { limit: 2, cursor }, url)).toThrow(Problem),
);
