import { content } from "@thaw/content";
import { type D1, d1Sql } from "../../src/store/d1.ts";
import { listsOf } from "../../src/store/lists-of.ts";
import { sqlStore } from "../../src/store/sql-store.ts";
import { questionsFor } from "./questions.ts";
import { SYNTHETIC } from "./synthetic-release.ts";

const TURNS = 101;

export default {
  /** Ask a database of `?claims=` claims every question in turns, inside workerd. Time stands still there between answers from outside. */
  async fetch(request: Request, { HISTORY }: { readonly HISTORY: D1 }): Promise<Response> {
    const claims = Number(new URL(request.url).searchParams.get("claims"));
    const store = sqlStore(d1Sql(HISTORY), listsOf(content).lists, SYNTHETIC);
    const results = [];
    for (const [question, ask] of Object.entries(questionsFor(claims))) {
      const times: number[] = [];
      let found = 0;
      for (let turn = 0; turn < TURNS; turn++) {
        const start = performance.now();
        const answer = (await ask(store, turn)) as { items?: unknown[] } | unknown[] | undefined;
        times.push(performance.now() - start);
        if (Array.isArray(answer) ? answer.length > 0 : answer && answer.items?.length !== 0) found++;
      }
      times.sort((a, b) => a - b);
      results.push({
        question,
        median: times[TURNS >> 1],
        p95: times[Math.floor(TURNS * 0.95)],
        answered: `${found}/${TURNS}`,
      });
    }
    return Response.json(results);
  },
};
