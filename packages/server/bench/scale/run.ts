import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { availableParallelism, cpus, tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { content } from "@thaw/content";
import { listsOf } from "../../src/store/lists-of.ts";
import { memoryStore } from "../../src/store/memory-store.ts";
import { rowsOfRelease } from "../../src/store/rows-of-release.ts";
import { sqlStore } from "../../src/store/sql-store.ts";
import { sqliteSql } from "../../src/store/sqlite.ts";
import { statementsFrom } from "../../src/store/statements.ts";
import type { Store } from "../../src/store/store.ts";
import { questionsFor } from "../d1/questions.ts";
import { SYNTHETIC, syntheticRelease } from "../d1/synthetic-release.ts";

// Whether what a question costs grows with the corpus: `node bench/scale/run.ts`.

const SIZES = [1_000, 10_000, 100_000];
const TURNS = 301;

/** Medians in microseconds, by question. */
async function timed(store: Store, claims: number, searches: boolean): Promise<Map<string, number>> {
  const medians = new Map<string, number>();
  for (const [question, ask] of Object.entries(questionsFor(claims))) {
    if (question.startsWith("search") && !searches) continue;
    const times: number[] = [];
    for (let turn = 0; turn < TURNS; turn++) {
      const start = performance.now();
      await ask(store, turn);
      times.push((performance.now() - start) * 1000);
    }
    medians.set(question, times.sort((a, b) => a - b)[TURNS >> 1] ?? Number.NaN);
  }
  return medians;
}

const folder = mkdtempSync(join(tmpdir(), "thaw-scale-"));
const results: { store: string; medians: Map<string, number>[] }[] = [
  { store: "SQLite in a file", medians: [] },
  { store: "memory", medians: [] },
];
for (const claims of SIZES) {
  const release = syntheticRelease(claims);
  const database = new DatabaseSync(join(folder, `${claims}.sqlite`));
  database.exec("PRAGMA synchronous = OFF; PRAGMA cache_size = -256000; BEGIN");
  for (const statement of statementsFrom(rowsOfRelease(release))) database.exec(statement);
  database.exec("COMMIT");
  results[0]?.medians.push(await timed(sqlStore(sqliteSql(database), listsOf(content).lists, SYNTHETIC), claims, true));
  database.close();
  const byId = new Map(
    [...release.lists].map(([name, { list }]) => [name, new Map(list.inOrder().map((thing) => [thing.id, thing]))]),
  );
  const lists = new Map(
    [...release.lists].map(([name, own]) => [name, { ...own, find: (id: string) => byId.get(name)?.get(id) }]),
  );
  results[1]?.medians.push(
    await timed(
      memoryStore(lists, release.labelOf, () => []),
      claims,
      false,
    ),
  );
  console.error(`${claims} claims measured`);
}
rmSync(folder, { recursive: true });

const rows = results.flatMap(({ store, medians }) =>
  [...(medians[0]?.keys() ?? [])].map(
    (question) =>
      `| ${store} | ${question} | ${medians.map((own) => (own.get(question) ?? NaN).toFixed(0)).join(" | ")} |`,
  ),
);
console.log(rows.join("\n"));
writeFileSync(
  join(import.meta.dirname, "../scale.md"),
  `# What a question costs as the corpus grows

\`node bench/scale/run.ts\`: the questions of \`d1.md\`, asked of the store alone (no HTTP), each ${TURNS} times for something else, of made-up releases with ten claims to an event.
Medians in microseconds of wall time.

Machine: ${availableParallelism()} cores, ${cpus()[0]?.model.trim()}; Node ${process.version}; ${new Date().toISOString().slice(0, 10)}.

| store | question | ${SIZES.map((claims) => `${claims.toLocaleString("en")} claims`).join(" | ")} |
|---|---|${SIZES.map(() => "---:|").join("")}
${rows.join("\n")}
`,
);
