import type { DatabaseSync } from "node:sqlite";
import type { Sql, SqlRow } from "./sql.ts";

/** A SQLite file or memory of Node as a database to ask. */
export function sqliteSql(database: DatabaseSync): Sql {
  const prepared = new Map<string, ReturnType<DatabaseSync["prepare"]>>();
  return async (statements) =>
    statements.map(({ sql, values }) => {
      const statement = prepared.get(sql) ?? database.prepare(sql);
      prepared.set(sql, statement);
      return statement.all(...values) as SqlRow[];
    });
}
