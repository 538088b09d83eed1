import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { afterAll, beforeAll, expect, test } from "vitest";
import { compileRome, edited } from "../../test/rome.ts";
import { openDataset } from "../query/dataset.ts";
import { writeSqlite } from "./write-sqlite.ts";

const { compiled } = compileRome(
  edited("figures/brutus.yaml", "name: { display: Marcus Brutus }", "name: { display: Marcus Brutus, native: Брут }"),
);
if (!compiled) throw new Error("the corpus does not compile");
const rome = openDataset(compiled);
const folder = mkdtempSync(join(tmpdir(), "sqlite-"));
const path = join(folder, "rome.sqlite");
let database: DatabaseSync;
beforeAll(async () => {
  await writeSqlite(rome, path);
  database = new DatabaseSync(path, { readOnly: true });
});
afterAll(() => {
  database.close();
  rmSync(folder, { recursive: true });
});
const ask = (sql: string) =>
  database
    .prepare(sql)
    .all()
    .map((row) => ({ ...row }));

test("every entry and every claim is in it, entries in full", () => {
  expect(ask("SELECT count(*) AS n FROM claims")).toEqual([{ n: rome.claims.length }]);
  const [row] = ask("SELECT json FROM entries WHERE id = 'murder-of-caesar'");
  expect(JSON.parse(String(row?.json))).toEqual(rome.get("event", "murder-of-caesar"));
});

test("it is whole, and its references hold", () => {
  expect(ask("PRAGMA integrity_check")).toEqual([{ integrity_check: "ok" }]);
  expect(ask("PRAGMA foreign_key_check")).toEqual([]);
});

test("who held what, and what rests on a source, are one query each", () => {
  expect(ask("SELECT figure, start, \"end\" FROM terms WHERE office = 'dictator'")).toEqual([
    { figure: "caesar", start: "-0048", end: "-0043-03-15" },
  ]);
  expect(ask("SELECT count(DISTINCT claim) AS n FROM citations WHERE source = 'suetonius'")).toEqual([
    { n: rome.claims.filter(({ cite }) => cite.some(({ source }) => source === "suetonius")).length },
  ]);
});

test.each(["stab*", "caesar", "брут", "brut"])("full-text search finds %s", (words) => {
  expect(
    database.prepare("SELECT entry FROM search WHERE search MATCH ? ORDER BY rank").all(words).length,
  ).toBeGreaterThan(0);
});

test("equal datasets give equal files, and nothing is left beside them", async () => {
  const again = join(folder, "again.sqlite");
  await writeSqlite(rome, again);
  expect(readFileSync(again).equals(readFileSync(path))).toBe(true);
  expect(readdirSync(folder).sort()).toEqual(["again.sqlite", "rome.sqlite"]);
});
