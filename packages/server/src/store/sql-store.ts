import type { ReadyEntry } from "../ready-entries.ts";
import { type Sql, type SqlRow, sql } from "./sql.ts";
import { listStatements } from "./sql-list.ts";
import { searchSql } from "./sql-search.ts";
import type { Store } from "./store.ts";
import type { StoredLists } from "./stored-list.ts";

/** Thrown where a database holds no release, or another than it should. */
export class WrongReleaseError extends Error {
  override readonly name = "WrongReleaseError";
  readonly code = "wrong-release";
}

/** A store in a SQLite database that {@link statementsFrom} filled: a file, or Cloudflare D1. */
export function sqlStore(ask: Sql, lists: StoredLists, release: string): Store {
  let checked: Promise<void> | undefined;
  const check = async () => {
    const [[held] = []] = await ask([sql("SELECT id FROM release")]);
    if (held?.id === release) return;
    throw new WrongReleaseError(
      `The database holds the release ${held?.id ?? "of nobody"}, and ${release} is asked for`,
    );
  };
  const asked: Sql = async (statements) => {
    checked ??= check().catch((error: unknown) => {
      checked = undefined;
      throw error;
    });
    await checked;
    return ask(statements);
  };
  return {
    get: async (list, id) => {
      const [[row] = []] = await asked([sql("SELECT id, labels, json FROM items WHERE list = ? AND id = ?", list, id)]);
      if (!row) return undefined;
      const [item] = itemsOf([row]);
      return item && { item, labelOf: labelsOf([row]) };
    },
    known: async (list, ids) => {
      const wanted = sql(
        "SELECT id FROM items WHERE list = ? AND id IN (SELECT value FROM json_each(?))",
        list,
        JSON.stringify(ids),
      );
      const [rows = []] = await asked([wanted]);
      return rows.map(({ id }) => String(id));
    },
    list: async (question) => {
      const stored = lists.get(question.list);
      const statements = stored && listStatements(question, stored);
      if (!statements) return undefined;
      const { page, total, counts } = statements;
      const [rows = [], [sum] = [], ...counted] = await asked([page, total, ...Object.values(counts)]);
      const kept = rows.slice(0, question.limit);
      const last = rows.length > kept.length ? kept.at(-1) : undefined;
      const steps = question.order.length > 0 ? question.order.map(({ key }) => key) : [stored.usual.key];
      return {
        items: itemsOf(kept),
        total: Number(sum?.total ?? 0),
        end: last ? { id: String(last.id), keys: keysOf(last, steps) } : null,
        counts: Object.fromEntries(
          Object.keys(counts).map((facet, place) => [
            facet,
            (counted[place] ?? []).map(({ value, count }) => ({ value: String(value), count: Number(count) })),
          ]),
        ),
        labelOf: labelsOf(kept, counted.flat()),
      };
    },
    search: (question) => searchSql(asked, question),
  };
}

function itemsOf(rows: readonly SqlRow[]): ReadyEntry[] {
  return rows.map(({ json, labels }) => ({
    json: String(json),
    names: Object.keys(JSON.parse(String(labels)) as object),
  }));
}

/** What everything is called that rows name, and what values are that were counted. */
function labelsOf(rows: readonly SqlRow[], counted: readonly SqlRow[] = []): (id: string) => string {
  const labels = new Map<string, string>();
  for (const { value, label } of counted) labels.set(String(value), String(label));
  for (const { labels: own } of rows)
    for (const [id, label] of Object.entries(JSON.parse(String(own)) as Record<string, string>)) labels.set(id, label);
  return (id) => labels.get(id) ?? id;
}

function keysOf({ keys }: SqlRow, steps: readonly string[]): (string | number)[] {
  const all = JSON.parse(String(keys)) as Record<string, string | number>;
  return steps.map((step) => all[step] ?? "");
}
