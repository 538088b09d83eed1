import { writeFileSync } from "node:fs";
import { availableParallelism, cpus } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { entryKinds } from "@thaw/chronicle";
import type { SearchDocument } from "@thaw/chronicle/search";
import { openWordSearch, searchDocuments, searchIndex } from "@thaw/chronicle/search";
import { content } from "@thaw/content";
import { rowsOfRelease } from "../../src/store/rows-of-release.ts";
import { sqlStore } from "../../src/store/sql-store.ts";
import { sqliteSql } from "../../src/store/sqlite.ts";
import { statementsFrom } from "../../src/store/statements.ts";
import type { Store } from "../../src/store/store.ts";
import { random, words } from "../synthetic-words.ts";

// Whether the SQLite store finds what is known to be there, and how soon: `node bench/search/run.ts`.

const QUERIES = 1_000;
const RELEASE = "bench";

/** Made-up entries, a title of three words and a text of fifteen each. */
function madeUp(count: number): SearchDocument[] {
  return Array.from({ length: count }, (_, n) => {
    const pick = random(n + 1);
    return { kind: "event", id: `event-${n}`, label: words(pick, 3), detail: "", names: "", text: words(pick, 15) };
  });
}

/** A database of entries, and the same asked by hand. */
function opened(documents: readonly SearchDocument[]) {
  const database = new DatabaseSync(":memory:");
  database.exec("BEGIN");
  for (const statement of statementsFrom(
    rowsOfRelease({ release: RELEASE, lists: new Map(), documents, labelOf: (id) => id }),
  ))
    database.exec(statement);
  database.exec("COMMIT");
  const bare = database.prepare("SELECT rowid FROM search WHERE search MATCH ? ORDER BY rank LIMIT 10");
  return {
    store: sqlStore(sqliteSql(database), new Map(), RELEASE),
    bare: (text: string) => bare.all(text.replace(/[^\p{L}\p{N} ]+/gu, " ")),
  };
}

/** What somebody types who looks for a name. */
const typed: Readonly<Record<string, (name: string, pick: (count: number) => number) => string>> = {
  exact: (name) => name,
  "last word begun": (name) => {
    const parts = name.split(" ");
    const last = parts.pop() ?? "";
    return [...parts, last.slice(0, Math.max(3, Math.ceil(last.length * 0.6)))].join(" ");
  },
  "one slip": (name, pick) => {
    const parts = name.split(" ");
    const longest = parts.reduce((best, part, place) => (part.length > (parts[best]?.length ?? 0) ? place : best), 0);
    parts[longest] = slipped(parts[longest] ?? "", pick);
    return parts.join(" ");
  },
};

/** A word with a letter left out, doubled, exchanged with the next, or wrong; any letter, the first too. */
function slipped(word: string, pick: (count: number) => number): string {
  const letters = [...word];
  const place = pick(letters.length);
  const [letter = "", next = ""] = [letters[place], letters[place + 1]];
  const ways = [
    () => letters.toSpliced(place, 1),
    () => letters.toSpliced(place, 0, letter),
    () => (next === "" ? letters.toSpliced(place, 1) : letters.toSpliced(place, 2, next, letter)),
    () => letters.toSpliced(place, 1, "q"),
  ];
  return (ways[pick(ways.length)]?.() ?? letters).join("");
}

interface Known {
  readonly id: string;
  readonly name: string;
}

const median = (values: readonly number[], share = 0.5) =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length * share)] ?? Number.NaN;

async function measure(
  of: string,
  store: Pick<Store, "search">,
  bare: (text: string) => unknown,
  known: readonly Known[],
) {
  for (const [how, type] of Object.entries(typed)) {
    const pick = random(42);
    const [times, floors]: [number[], number[]] = [[], []];
    let found = 0;
    for (let turn = 0; turn < QUERIES; turn++) {
      const { id, name } = known[(turn * 7919) % known.length] as Known;
      const text = type(name, pick);
      const start = performance.now();
      const hits = await store.search({ words: text, kinds: entryKinds, wanted: undefined, limit: 10 });
      times.push(performance.now() - start);
      if (hits.some((hit) => hit.id === id)) found++;
      const begin = performance.now();
      bare(text);
      floors.push(performance.now() - begin);
    }
    const row = `| ${of} | ${how} | ${((100 * found) / QUERIES).toFixed(1)} % | ${median(times).toFixed(2)} | ${median(times, 0.95).toFixed(2)} | ${median(floors).toFixed(2)} |`;
    console.log(row);
    rows.push(row);
  }
}

const rows: string[] = [];
const real = opened(searchDocuments(content));
const names = content.figures.flatMap(({ id, label, name, variants }) =>
  [label, name.native, ...variants].flatMap((text) => (text && /\p{L}{4}/u.test(text) ? [{ id, name: text }] : [])),
);
await measure(
  `this corpus: ${names.length} names of figures, in every script and spelling`,
  real.store,
  real.bare,
  names,
);
const inMemory = openWordSearch(content, searchIndex(content));
const memory = { search: (question: Parameters<typeof inMemory>[0]) => inMemory(question).slice(0, 10) };
await measure("the same in memory, as a worker answers", memory, real.bare, names);
for (const count of [10_000, 100_000]) {
  const documents = madeUp(count);
  const { store, bare } = opened(documents);
  const known = documents.map(({ id, label }) => ({ id, name: label }));
  await measure(`${count.toLocaleString("en")} made-up entries`, store, bare, known);
}

writeFileSync(
  join(import.meta.dirname, "../search.md"),
  `# Search in SQLite

\`node bench/search/run.ts\`: ${QUERIES.toLocaleString("en")} queries each, all different, for entries that are known to be there, asked of the store in memory of Node; found means: among the
first ten. A slip is a letter left out, doubled, wrong or exchanged with the next, anywhere in the longest word. The yardstick is a bare FTS5 statement for the same
words, which finds neither what is begun nor what is misspelt, in turns with it.

Machine: ${availableParallelism()} cores, ${cpus()[0]?.model.trim()}; Node ${process.version}; ${new Date().toISOString().slice(0, 10)}.

| entries | typed | found | median ms | p95 ms | bare statement, median ms |
|---|---|---:|---:|---:|---:|
${rows.join("\n")}
`,
);
