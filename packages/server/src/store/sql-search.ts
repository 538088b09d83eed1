import { type EntryKind, entryKinds } from "@thaw/chronicle";
import { fold, prominence, type SearchHit, type WordQuestion, wordBreak } from "@thaw/chronicle/search";
import { isOneSlip, SLIP_LENGTH_MIN, slipsOf } from "./slips.ts";
import { type Sql, type SqlStatement, sql } from "./sql.ts";

/** Words of a query that are looked up; of more, the first. */
const WORDS_MAX = 12;
/** How many of the best by words alone are weighed by what kind of entry they are. */
const WEIGHED_MAX = 200;
/** Words one slip away that are tried for each word. */
const SLIPS_MAX = 8;
const PREFIX_LENGTH_MIN = 2;

/**
 * Look words up by full-text search: entries that have all words, or words that begin with them; where there are none, words one slip away
 * count too; and where there are still none, entries that have any.
 */
export async function searchSql(
  ask: Sql,
  { words, kinds, wanted, limit }: WordQuestion & { readonly limit: number },
): Promise<SearchHit[]> {
  const terms = words
    .split(wordBreak)
    .map(fold)
    .filter((term) => term !== "")
    .slice(0, WORDS_MAX);
  if (terms.length === 0) return [];
  const find = (groups: readonly string[], between: "AND" | "OR") => matching(groups.join(` ${between} `), kinds);
  const plain = terms.map((term) => spelled(term, []));
  const misspelt = terms.filter((term) => term.length >= SLIP_LENGTH_MIN);
  const [all = [], ...near] = await ask([find(plain, "AND"), ...misspelt.map(wordsNear)]);
  if (all.length > 0) return weighed(all, wanted, limit);
  const slips = new Map(
    misspelt.map((term, place) => {
      const found = (near[place] ?? []).map(({ word }) => String(word)).filter((word) => isOneSlip(term, word));
      return [term, found.filter((word) => word !== term).slice(0, SLIPS_MAX)];
    }),
  );
  const forgiving = terms.map((term) => spelled(term, slips.get(term) ?? []));
  // Another turn for few: entries with any of the words are many, and to rank them costs more than all the rest.
  const [most = []] = await ask([find(forgiving, "AND")]);
  if (most.length > 0 || forgiving.length === 1) return weighed(most, wanted, limit);
  const [any = []] = await ask([find(forgiving, "OR")]);
  return weighed(any, wanted, limit);
}

function spelled(term: string, slips: readonly string[]): string {
  const own = term.length >= PREFIX_LENGTH_MIN ? `${quoted(term)} *` : quoted(term);
  return slips.length === 0 ? own : `(${[own, ...slips.map(quoted)].join(" OR ")})`;
}

function quoted(term: string): string {
  return `"${term.replaceAll('"', '""')}"`;
}

function matching(expression: string, kinds: readonly EntryKind[]): SqlStatement {
  const best = (from: string, where: string) =>
    `SELECT search.rowid, bm25(search, 4.0, 3.0, 1.0) AS score FROM search ${from} WHERE search MATCH ? ${where} ORDER BY score LIMIT ${WEIGHED_MAX}`;
  const told = (found: string, ...values: readonly string[]) =>
    sql(
      `SELECT d.kind, d.id, d.label, d.detail, f.score FROM (${found}) AS f JOIN documents AS d ON d.document = f.rowid`,
      expression,
      ...values,
    );
  // That everything is of some kind need not be looked up: it costs more than the words.
  if (entryKinds.every((kind) => kinds.includes(kind))) return told(best("", ""));
  const some = "AND k.kind IN (SELECT value FROM json_each(?))";
  return told(best("JOIN documents AS k ON k.document = search.rowid", some), JSON.stringify(kinds));
}

function wordsNear(term: string): SqlStatement {
  return sql(
    "SELECT DISTINCT word FROM slips WHERE slip IN (SELECT value FROM json_each(?))",
    JSON.stringify(slipsOf(term)),
  );
}

/** Hits with their scores turned so that higher is better, and kinds that readers look for more before the others. */
function weighed(
  rows: readonly Readonly<Record<string, string | number | null>>[],
  wanted: EntryKind | undefined,
  limit: number,
): SearchHit[] {
  return rows
    .map(({ kind, id, label, detail, score }) => {
      const own = kind as EntryKind;
      const weight = prominence[own] * (own === wanted ? 2 : 1);
      return {
        kind: own,
        id: String(id),
        label: String(label),
        detail: String(detail),
        score: Math.round(-Number(score) * weight * 1000) / 1000,
      };
    })
    .sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1))
    .slice(0, limit);
}
