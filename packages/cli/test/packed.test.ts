import { type PackedApp, packedApp } from "@thaw/tasks/packed-app";
import { afterAll, beforeAll, expect, test } from "vitest";

let app: PackedApp;

beforeAll(() => {
  app = packedApp(["chronicle", "content", "cli", "classroom"]);
}, 180_000);

afterAll(() => app.remove(), 60_000);

test("installed with npm outside the workspace, the command answers and checks a text", () => {
  expect(app.run("npx", "thaw-facts", "power", "1953-06-26")).toContain("Lavrentiy Beria, until then");
  app.write("article.txt", "Stalin died on 5 March 1953. Beria was shot on 23 December 1953.");
  expect(app.run("npx", "thaw-facts", "check-text", "article.txt")).toContain("2 sentences: 0 contradicted");
}, 60_000);

test("the classroom kit is made there too, the same twice", () => {
  app.run("npx", "thaw-classroom", "--out", "kit", "--seed", "7b", "--within", "1953");
  app.run("npx", "thaw-classroom", "--out", "again", "--seed", "7b", "--within", "1953");
  expect(app.run("diff", "-r", "kit", "again")).toBe("");
  expect(() => app.run("npx", "thaw-classroom", "--out", "kit", "--count", "many")).toThrow(
    /whole number from 1 to 50; not "many"/,
  );
}, 60_000);
