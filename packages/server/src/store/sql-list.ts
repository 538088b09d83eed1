import { extentBetween, wholeOf } from "@thaw/chronicle";
import type { Choice } from "../lists/choice.ts";
import type { Place } from "../lists/page.ts";
import { refuseBackwards } from "../lists/select.ts";
import type { SortStep } from "../lists/sort.ts";
import { boundsOf } from "./rows-of-release.ts";
import { joined, type SqlStatement, sql } from "./sql.ts";
import type { ListQuestion } from "./store.ts";
import type { StoredList } from "./stored-list.ts";

/** Statements that answer a question about a list, in one turn. */
export interface ListStatements {
  /** Rows `id, keys, labels, json`: one more than the limit where there is another page. */
  readonly page: SqlStatement;
  /** One row: `total`. */
  readonly total: SqlStatement;
  /** Rows `value, count`, for each counted facet. */
  readonly counts: Readonly<Record<string, SqlStatement>>;
}

/** A way to the things of a list: `source` gives `item`, and `conditions` say which. */
interface Way {
  readonly source: SqlStatement;
  readonly conditions: readonly SqlStatement[];
}

/** A condition of a question, and where it can be the way itself. */
interface Condition {
  readonly test: SqlStatement;
  readonly way?: Way;
}

/** What a question becomes in SQL; undefined where it has a parameter of a list's own that only memory understands. */
export function listStatements(question: ListQuestion, stored: StoredList): ListStatements | undefined {
  const { list, wanted, order, limit, after, counted } = question;
  const { list: declared, usual } = stored;
  const understood = declared.dating?.times ? new Set(["time"]) : new Set();
  if (Object.keys(declared.own).some((name) => wanted[name] !== undefined && !understood.has(name))) return undefined;

  const conditions = [...choicesOf(question, stored), ...datesOf(question, stored)];
  const driver = conditions.find(({ way }) => way);
  const way: Way = driver?.way ?? { source: sql("items AS d"), conditions: [inList(list)] };
  const tests = conditions.filter((condition) => condition !== driver).map(({ test }) => test);
  const selection = selected("d.item", way, tests);

  const total = totalOf(question, conditions.length, selection);
  const counts = Object.fromEntries(
    counted.map((facet) => [facet, countsOf(list, facet, conditions.length, selection)]),
  );
  const rows = "SELECT i.id, i.keys, i.labels, i.json FROM";
  const count = limit + 1;
  if (order.length === 0) {
    const start = after && startAfter(list, after, usual);
    const behind = start ? [sql(`d.item > (${start.sql})`, ...start.values)] : [];
    // Of a whole list the place is the only lower bound: of two, SQLite may begin at the first of the list.
    const rest = driver || !start ? way : { ...way, conditions: [upToEnd(list)] };
    const page = selected("d.item", rest, [...behind, ...tests]);
    return {
      page: sql(
        `${rows} (${page.sql} ORDER BY d.item LIMIT ${count}) AS p JOIN items AS i ON i.item = p.item ORDER BY i.item`,
        ...page.values,
      ),
      total,
      counts,
    };
  }
  const keys = order.map(({ key }) => sql("json_extract(i.keys, ?)", `$."${key}"`));
  const past = after && pastOf(keys, order, after);
  const sorting = [...keys.map(({ sql: text }, place) => `${text} ${order[place]?.down ? "DESC" : "ASC"}`), "i.id"];
  const [only] = order;
  const byKey =
    only && order.length === 1 && conditions.length === 0 ? byKeyAlone(list, only, after, count) : undefined;
  return {
    page:
      byKey ??
      sql(
        `${rows} (${selection.sql}) AS s JOIN items AS i ON i.item = s.item ${past ? `WHERE ${past.sql}` : ""} ORDER BY ${sorting.join(", ")} LIMIT ${count}`,
        ...selection.values,
        ...(past?.values ?? []),
        ...keys.flatMap(({ values }) => values),
      ),
    total,
    counts,
  };
}

function selected(column: string, { source, conditions }: Way, tests: readonly SqlStatement[]): SqlStatement {
  const where = joined([...conditions, ...tests], " AND ");
  return sql(`SELECT ${column} FROM ${source.sql} WHERE ${where.sql}`, ...source.values, ...where.values);
}

function inList(list: string): SqlStatement {
  return sql(
    "d.item BETWEEN (SELECT first FROM lists WHERE list = ?) AND (SELECT last FROM lists WHERE list = ?)",
    list,
    list,
  );
}

function upToEnd(list: string): SqlStatement {
  return sql("d.item <= (SELECT last FROM lists WHERE list = ?)", list);
}

function property(list: string, sort: "facet" | "key" | "extent", name: string): SqlStatement {
  return sql("(SELECT property FROM properties WHERE list = ? AND sort = ? AND name = ?)", list, sort, name);
}

/** The filters by facets and ids; those that name one value can be ways, and so can ids. */
function choicesOf({ list, wanted }: ListQuestion, { list: { facets } }: StoredList): Condition[] {
  const byId = wanted.ids ? idsOf(list, wanted.ids) : [];
  const byFacet = Object.keys(facets).flatMap((facet): Condition[] => {
    const { any = [], none = [] } = (wanted[facet] as Choice | undefined) ?? {};
    const own = property(list, "facet", facet);
    const has = (values: readonly string[]) =>
      sql(
        `EXISTS (SELECT 1 FROM facets AS f WHERE f.property = ${own.sql} AND f.value IN (SELECT value FROM json_each(?)) AND f.item = d.item)`,
        ...own.values,
        JSON.stringify(values),
      );
    const [value] = any;
    const way: Way | undefined =
      value === undefined
        ? undefined
        : any.length === 1
          ? {
              source: sql("facets AS d"),
              conditions: [sql(`d.property = ${own.sql} AND d.value = ?`, ...own.values, value)],
            }
          : {
              source: sql(
                `(SELECT DISTINCT item FROM facets WHERE property = ${own.sql} AND value IN (SELECT value FROM json_each(?))) AS d`,
                ...own.values,
                JSON.stringify(any),
              ),
              conditions: [sql("true")],
            };
    const without = has(none);
    return [
      ...(any.length > 0 ? [{ test: has(any), ...(way && { way }) }] : []),
      ...(none.length > 0 ? [{ test: sql(`NOT ${without.sql}`, ...without.values) }] : []),
    ];
  });
  return [...byId, ...byFacet.sort((a, b) => Number(b.way !== undefined) - Number(a.way !== undefined))];
}

function idsOf(list: string, { any, none }: Choice): Condition[] {
  const items = (ids: readonly string[]) =>
    sql("SELECT item FROM items WHERE list = ? AND id IN (SELECT value FROM json_each(?))", list, JSON.stringify(ids));
  const [kept, left] = [items(any), items(none)];
  return [
    ...(any.length > 0
      ? [
          {
            test: sql(`d.item IN (${kept.sql})`, ...kept.values),
            way: { source: sql(`(${kept.sql}) AS d`, ...kept.values), conditions: [sql("true")] },
          },
        ]
      : []),
    ...(none.length > 0 ? [{ test: sql(`d.item NOT IN (${left.sql})`, ...left.values) }] : []),
  ];
}

/** The filters by dates, each an interval that a thing's extent overlaps or lies within, possibly or certainly. */
function datesOf({ list, wanted }: ListQuestion, { list: { dating } }: StoredList): Condition[] {
  const { date, from, to, match = "overlaps", certainty = "possibly" } = wanted;
  refuseBackwards(from, to);
  if (!dating) return [];
  const ranges = [
    ...(date === undefined ? [] : [wholeOf(date)]),
    ...(from === undefined && to === undefined ? [] : [wholeOf(extentBetween(from, to))]),
  ];
  const time = dating.times && ((wanted.time as string | undefined) ?? dating.times.usual);
  const own = property(list, "extent", time ?? "");
  return ranges.map((range) => {
    const { startMin: start, endMax: end } = boundsOf(range);
    const compare = (table: string) => {
      const columns = (text: string) => text.replaceAll("@", `${table}.`);
      if (match === "within" && certainty === "certainly")
        return sql(columns("@start_min >= ? AND @end_max <= ?"), start, end);
      if (match === "within") return sql(columns("@start_max >= ? AND @end_min <= ?"), start, end);
      if (certainty === "certainly") return sql(columns("@end_min >= ? AND @start_max <= ?"), start, end);
      return sql(columns("@end_max >= ? AND @start_min <= ?"), start, end);
    };
    const [test, direct] = [compare("e"), compare("d")];
    return {
      test: sql(
        `EXISTS (SELECT 1 FROM extents AS e WHERE e.property = ${own.sql} AND e.item = d.item AND ${test.sql})`,
        ...own.values,
        ...test.values,
      ),
      // What touches the range began at most its own length before it: one stretch of the index for each length.
      way: {
        source: sql("spans AS s CROSS JOIN extents AS d"),
        conditions: [
          sql(
            `s.property = ${own.sql} AND d.property = s.property AND d.span = s.span AND d.start_min BETWEEN ? - s.length AND ? AND ${direct.sql}`,
            ...own.values,
            start,
            end,
            ...direct.values,
          ),
        ],
      },
    };
  });
}

/** The number after which a page in the usual order begins: that of the thing named, or where it would stand, should it be gone. */
function startAfter(list: string, { id, keys }: Place, usual: StoredList["usual"]): SqlStatement {
  const own = property(list, "key", usual.key);
  const key = keys[0] ?? "";
  const before = usual.endsInId ? "(value < ? OR (value = ? AND id < ?))" : "value < ?";
  return sql(
    `SELECT coalesce((SELECT item FROM items WHERE list = ? AND id = ?), (SELECT max(item) FROM keys WHERE property = ${own.sql} AND ${before}), (SELECT first - 1 FROM lists WHERE list = ?))`,
    list,
    id,
    ...own.values,
    ...(usual.endsInId ? [key, key, id] : [key]),
    list,
  );
}

/** What stands behind a place in an order. */
function pastOf(keys: readonly SqlStatement[], order: readonly SortStep[], after: Place): SqlStatement {
  return order.reduceRight(
    (inner, { down }, place) => {
      const key = keys[place] ?? sql("''");
      const value = after.keys[place] ?? "";
      return sql(
        `(${key.sql} ${down ? "<" : ">"} ? OR (${key.sql} = ? AND ${inner.sql}))`,
        ...key.values,
        value,
        ...key.values,
        value,
        ...inner.values,
      );
    },
    sql("i.id > ?", after.id),
  );
}

/** A whole list in the order of one key: read from its index as far as the page goes. */
function byKeyAlone(list: string, { key, down }: SortStep, after: Place | undefined, count: number): SqlStatement {
  const own = property(list, "key", key);
  const value = after?.keys[0] ?? "";
  const past = after ? `AND k.value ${down ? "<=" : ">="} ? AND (k.value <> ? OR k.id > ?)` : "";
  const direction = down ? "DESC" : "ASC";
  return sql(
    `SELECT i.id, i.keys, i.labels, i.json FROM (SELECT k.value, k.id, k.item FROM keys AS k WHERE k.property = ${own.sql} ${past} ORDER BY k.value ${direction}, k.id LIMIT ${count}) AS p JOIN items AS i ON i.item = p.item ORDER BY p.value ${direction}, p.id`,
    ...own.values,
    ...(after ? [value, value, after.id] : []),
  );
}

/** How many things there are: known beforehand for a whole list and for one value of one facet, counted otherwise. */
function totalOf({ list, wanted }: ListQuestion, conditions: number, selection: SqlStatement): SqlStatement {
  if (conditions === 0) return sql("SELECT last - first + 1 AS total FROM lists WHERE list = ?", list);
  const [alone] = conditions === 1 ? aloneOf(wanted) : [];
  if (alone) {
    const own = property(list, "facet", alone.facet);
    return sql(
      `SELECT coalesce((SELECT count FROM counts WHERE property = ${own.sql} AND value = ?), 0) AS total`,
      ...own.values,
      alone.value,
    );
  }
  return sql(`SELECT count(*) AS total FROM (${selection.sql})`, ...selection.values);
}

function aloneOf(wanted: ListQuestion["wanted"]): { facet: string; value: string }[] {
  return Object.entries(wanted).flatMap(([facet, choice]) => {
    if (facet === "ids" || typeof choice !== "object" || choice === null || !("any" in choice)) return [];
    const { any, none } = choice as Choice;
    const [value] = any;
    return value !== undefined && any.length === 1 && none.length === 0 ? [{ facet, value }] : [];
  });
}

function countsOf(list: string, facet: string, conditions: number, selection: SqlStatement): SqlStatement {
  const own = property(list, "facet", facet);
  if (conditions === 0)
    return sql(
      `SELECT value, label, count FROM counts WHERE property = ${own.sql} ORDER BY count DESC, value`,
      ...own.values,
    );
  return sql(
    `SELECT c.value, c.label, n.count FROM (SELECT f.value, count(*) AS count FROM facets AS f WHERE f.property = ${own.sql} AND f.item IN (${selection.sql}) GROUP BY f.value) AS n JOIN counts AS c ON c.property = ${own.sql} AND c.value = n.value ORDER BY n.count DESC, c.value`,
    ...own.values,
    ...selection.values,
    ...own.values,
  );
}
