import { expect, test } from "vitest";
import { pathsOf, routeOf, routes } from "../src/pages/routes.ts";
import { content } from "../src/subject.ts";

test("every page has one address, and its address leads to it", () => {
  const all = routes.flatMap((route) => pathsOf(route).map((path) => ({ route, path })));
  expect(new Set(all.map(({ path }) => path.join("/"))).size).toBe(all.length);
  const wrong = all.filter(({ route, path }) => routeOf(path)?.route !== route);
  expect(wrong.map(({ path }) => path.join("/"))).toEqual([]);
  expect(all.length).toBeGreaterThan(content.claims.length);
});

test("an address that is too long, too short or unknown leads nowhere", () => {
  for (const path of [["events", "arrest-of-beria", "who"], ["nothing"], []]) expect(routeOf(path)).toBeUndefined();
});

test("what stands in the holes of an address is handed to its page", () => {
  expect(routeOf(["compare", "1953-03-05", "1953-03-07"])?.params).toEqual({ from: "1953-03-05", to: "1953-03-07" });
});
