import { mkdtempSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { content } from "@thaw/content";
import { expect, test } from "vitest";
import { listsOf } from "../store/lists-of.ts";
import { sqlStore } from "../store/sql-store.ts";
import { sqliteSql } from "../store/sqlite.ts";
import { writeSql } from "./write-sql.ts";

test("pieces of SQL, one after the other, make the database; without the last it is not believed", async () => {
  const folder = mkdtempSync(join(tmpdir(), "thaw-sql-"));
  const bytesMax = 2_000_000;
  const files = writeSql(content, join(folder, "sql"), { bytesMax });
  expect(files.length).toBeGreaterThan(3);
  for (const file of files) expect(statSync(file).size).toBeLessThanOrEqual(bytesMax);
  const database = new DatabaseSync(":memory:");
  const store = sqlStore(sqliteSql(database), listsOf(content).lists, content.release.id);
  const last = files.pop() ?? "";
  for (const file of files) database.exec(readFileSync(file, "utf8"));
  await expect(store.get("events", "arrest-of-beria")).rejects.toThrow("the release of nobody");
  database.exec(readFileSync(last, "utf8"));
  expect((await store.get("events", "arrest-of-beria"))?.item.json).toContain("1953-06-26");
  rmSync(folder, { recursive: true });
}, 60_000);
