/** What a statement is given. */
export type SqlValue = string | number | null;

export interface SqlStatement {
  readonly sql: string;
  readonly values: readonly SqlValue[];
}

/** A row, by the names of its columns. */
export type SqlRow = Readonly<Record<string, SqlValue>>;

/** A way to ask a SQLite database: several statements in one turn, each answered by its rows. */
export type Sql = (statements: readonly SqlStatement[]) => Promise<readonly (readonly SqlRow[])[]>;

/** The parts of a statement that is put together from pieces, each with its values. */
export function joined(parts: readonly SqlStatement[], between: string): SqlStatement {
  return { sql: parts.map(({ sql }) => sql).join(between), values: parts.flatMap(({ values }) => values) };
}

/** A piece of a statement, with its values where it has question marks. */
export function sql(text: string, ...values: readonly SqlValue[]): SqlStatement {
  return { sql: text, values };
}
