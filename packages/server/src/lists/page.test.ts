import { expect, test } from "vitest";
import { Problem } from "../problem/problem.ts";
import { type Order, pageOf } from "./page.ts";

const items = ["a", "b", "c", "Ж"].map((id) => ({ id }));
const byId: Order<{ id: string }> = {
  steps: [{ key: "id", down: false }],
  sorts: { id: { description: "", of: ({ id }) => id } },
  endsInId: true,
};
const url = new URL("http://api.test/v1/list?kind=x&limit=2");
const cursorOf = (next: string | null) => new URL(next ?? "").searchParams.get("cursor") ?? "";

test("pages follow one another to the end, and the last one says so", () => {
  const first = pageOf(items, byId, { limit: 2 }, url);
  expect(first).toMatchObject({ items: [{ id: "a" }, { id: "b" }], total: 4 });
  expect(first.next).toContain("kind=x&limit=2");
  const second = pageOf(items, byId, { limit: 2, cursor: cursorOf(first.next) }, url);
  expect(second).toMatchObject({ items: [{ id: "c" }, { id: "Ж" }], next: null });
});

test("a page that ends with the list has no next", () => {
  expect(pageOf(items, byId, { limit: 4 }, url).next).toBeNull();
  expect(pageOf([], byId, { limit: 4 }, url)).toEqual({ items: [], total: 0, next: null });
});

test("a cursor holds when items are added before and behind it", () => {
  const cursor = cursorOf(pageOf(items, byId, { limit: 2 }, url).next);
  const grown = ["0", "a", "aa", "b", "bb", "c"].map((id) => ({ id }));
  expect(pageOf(grown, byId, { limit: 2, cursor }, url).items).toEqual([{ id: "bb" }, { id: "c" }]);
});

test("a cursor outlives its item, and another list refuses it", () => {
  const cursor = cursorOf(pageOf(items, byId, { limit: 2 }, url).next);
  const shrunk = ["a", "c", "d"].map((id) => ({ id }));
  expect(pageOf(shrunk, byId, { limit: 2, cursor }, url).items).toEqual([{ id: "c" }, { id: "d" }]);
  expect(pageOf([{ id: "a" }], byId, { limit: 2, cursor }, url)).toMatchObject({ items: [], next: null });
  const other = new URL("http://api.test/v1/list?kind=y&limit=2");
  expect(() => pageOf(items, byId, { limit: 2, cursor }, other)).toThrow(Problem);
  const larger = new URL("http://api.test/v1/list?limit=3&kind=x");
  expect(pageOf(items, byId, { limit: 3, cursor }, larger).items).toHaveLength(2);
});

test("where equal items do not stand by id, a lost item loses nobody behind it", () => {
  const dated = (ids: string[]) => ids.map((id) => ({ id, day: Number(id.slice(1)) }));
  const byDay: Order<{ id: string; day: number }> = {
    steps: [{ key: "day", down: false }],
    sorts: { day: { description: "", of: ({ day }) => day } },
    endsInId: false,
  };
  const cursor = cursorOf(pageOf(dated(["a1", "z2", "b2", "c3"]), byDay, { limit: 2 }, url).next);
  expect(pageOf(dated(["a1", "b2", "c3"]), byDay, { limit: 2, cursor }, url).items.map(({ id }) => id)).toEqual([
    "b2",
    "c3",
  ]);
});

test("an id in any script survives as a cursor", () => {
  const cursor = cursorOf(pageOf([{ id: "Ж" }, { id: "я" }], byId, { limit: 1 }, url).next);
  expect(pageOf([{ id: "Ж" }, { id: "я" }], byId, { limit: 1, cursor }, url).items).toEqual([{ id: "я" }]);
});

test.each(["", "%", "????", "bm90LWhlcmU", "=".repeat(9)])("%s is no cursor", (cursor) =>
  expect(() => pageOf(items, byId, { limit: 2, cursor }, url)).toThrow(Problem),
);
