import { DatabaseSync } from "node:sqlite";
import { content } from "@thaw/content";
import { describe, test } from "vitest";
import { lists, statements, storeContract } from "../../test/store-contract.ts";
import { listsOf } from "./lists-of.ts";
import { sqlStore } from "./sql-store.ts";
import { sqliteSql } from "./sqlite.ts";

const database = new DatabaseSync(":memory:");
database.exec("BEGIN");
for (const statement of statements()) database.exec(statement);
database.exec("COMMIT");

const stores = {
  memory: listsOf(content).memory,
  SQLite: sqlStore(sqliteSql(database), lists, content.release.id),
};

for (const [name, store] of Object.entries(stores))
  describe(name, () => {
    for (const [what, holds] of Object.entries(storeContract)) test(what, () => holds(store));
  });
