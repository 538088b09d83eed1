import type { Sql, SqlRow, SqlValue } from "./sql.ts";

/** What we use of a Cloudflare D1 binding. */
export interface D1 {
  withSession(constraint: "first-unconstrained"): D1Session;
}

interface D1Session {
  prepare(sql: string): D1Statement;
  batch(statements: readonly D1Statement[]): Promise<readonly { readonly results: readonly SqlRow[] }[]>;
}

interface D1Statement {
  bind(...values: readonly SqlValue[]): D1Statement;
}

/** D1 as a database to ask: whichever replica is nearest answers, since a release is never written to again. */
export function d1Sql(database: D1): Sql {
  return async (statements) => {
    const session = database.withSession("first-unconstrained");
    const answers = await session.batch(statements.map(({ sql, values }) => session.prepare(sql).bind(...values)));
    return answers.map(({ results }) => results);
  };
}
