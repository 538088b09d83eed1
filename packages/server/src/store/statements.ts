import type { TableRow } from "./rows-of-release.ts";
import { indexes, schema } from "./schema.ts";
import type { SqlValue } from "./sql.ts";

/** D1 takes statements of up to 100,000 bytes. */
const STATEMENT_BYTES_MAX = 90_000;

/** Columns, where they are not simply all of them. */
const columns: Readonly<Record<string, string>> = { search: "(rowid, label, names, text)" };

const encoder = new TextEncoder();

/**
 * Statements that make and fill a database of a release: text alone, each at most 90 kB, so that `wrangler d1 execute --file` takes them as
 * any SQLite does.
 */
export function* statementsFrom(rows: Iterable<TableRow>): Generator<string> {
  yield* schema;
  let table = "";
  let tuples: string[] = [];
  let bytes = 0;
  const insert = () => `INSERT INTO ${table} ${columns[table] ?? ""} VALUES ${tuples.join(",")}`;
  let release: TableRow | undefined;
  for (const row of rows) {
    if (row[0] === "release") {
      release = row;
      continue;
    }
    const [kept, ...more] = parted(row);
    const [own, ...values] = kept;
    const tuple = `(${values.map(literal).join(",")})`;
    const size = encoder.encode(tuple).length + 1;
    if (tuples.length > 0 && (own !== table || bytes + size > STATEMENT_BYTES_MAX)) {
      yield insert();
      tuples = [];
      bytes = 0;
    }
    table = own;
    tuples.push(tuple);
    bytes += size;
    if (more.length === 0) continue;
    yield insert();
    tuples = [];
    bytes = 0;
    for (const part of more)
      yield `UPDATE items SET json = json || ${literal(part)} WHERE item = ${literal(values[0] ?? null)}`;
  }
  if (tuples.length > 0) yield insert();
  yield* indexes;
  yield "INSERT INTO search(search) VALUES ('optimize')";
  if (release) yield `INSERT INTO release VALUES (${literal(release[1] ?? null)})`;
}

/** A row whose text fits in a statement, and what is left of the text: only the JSON of an item, its last column, can be so long. */
function parted(row: TableRow): [TableRow, ...string[]] {
  const last = row.at(-1);
  if (row[0] !== "items" || typeof last !== "string" || last.length * 3 < STATEMENT_BYTES_MAX / 2) return [row];
  const size = STATEMENT_BYTES_MAX / 6;
  const letters = [...last];
  const parts = Array.from({ length: Math.ceil(letters.length / size) }, (_, place) =>
    letters.slice(place * size, (place + 1) * size).join(""),
  );
  return [[...row.slice(0, -1), parts[0] ?? ""] as unknown as TableRow, ...parts.slice(1)];
}

function literal(value: SqlValue): string {
  if (value === null) return "NULL";
  return typeof value === "number" ? String(value) : `'${value.replaceAll("'", "''")}'`;
}
