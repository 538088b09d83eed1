import { content } from "@thaw/content";
import { expect, test } from "vitest";
import { createApp } from "../app.ts";
import { Problem } from "../problem/problem.ts";
import { guarded, StoreTimeoutError } from "./remote.ts";
import type { Store } from "./store.ts";

const gone = () => Promise.reject(new Error("D1_ERROR: network connection lost"));
const stalled = () => new Promise<never>(() => {});
const storeThat = (answer: () => Promise<never>): Store => ({
  get: answer,
  known: answer,
  list: answer,
  search: answer,
});

test("a store that is slow or gone is not waited for, and then left alone for a while", async () => {
  for (const answer of [gone, stalled]) {
    const told: unknown[] = [];
    let [time, asked] = [0, 0];
    const remote = guarded(
      storeThat(() => {
        asked++;
        return answer();
      }),
      { timeoutMs: 20, restMs: 1_000, now: () => time, report: (error) => told.push(error) },
    );
    const ask = () => remote.ask((store) => store.get("events", "x"));
    expect([await ask(), await ask(), asked, told.length]).toEqual([undefined, undefined, 1, 1]);
    time = 1_000;
    expect([await ask(), asked]).toEqual([undefined, 2]);
    if (answer === stalled) expect(told[0]).toBeInstanceOf(StoreTimeoutError);
  }
});

test("a question that is refused is no failure of the store", async () => {
  const told: unknown[] = [];
  const remote = guarded(storeThat(gone), { report: (error) => told.push(error) });
  const refused = () => {
    throw new Problem("bad-cursor", "no cursor");
  };
  await expect(remote.ask(refused)).rejects.toThrow("no cursor");
  expect([told, await remote.ask(() => 7)]).toEqual([[], { value: 7 }]);
});

test("what the API carries is answered while the store is gone, and says so", async () => {
  const own = createApp(content);
  for (const answer of [gone, stalled]) {
    const app = createApp(content, { remote: () => guarded(storeThat(answer), { timeoutMs: 20 }) });
    for (const path of ["/v1/events?figure=lavrentiy-beria&limit=3", "/v1/search?q=beria"]) {
      const [here, there] = [await own.request(path), await app.request(path)];
      expect(await there.text(), path).toBe(await here.text());
      expect([there.headers.get("Thaw-Answered-From"), there.headers.get("ETag")]).toEqual(["bundle", null]);
      expect(there.headers.get("Cache-Control")).toBe("public, max-age=30");
    }
    const entry = await app.request("/v1/figures/lavrentiy-beria");
    expect([entry.status, entry.headers.get("Thaw-Answered-From")]).toEqual([200, null]);
  }
});

test("whether an entry exists that only the store may have is not guessed", async () => {
  const app = createApp(content, { remote: () => guarded(storeThat(gone)) });
  const answer = await app.request("/v1/events/nothing-such");
  expect(answer.status).toBe(503);
  expect(answer.headers.get("Retry-After")).toBe("30");
  expect(await answer.json()).toMatchObject({ code: "store-unreachable" });
});

test("bad questions are refused alike, with a store or without", async () => {
  const app = createApp(content, { remote: () => guarded(storeThat(gone)) });
  for (const path of ["/v1/events?from=1956&to=1953", "/v1/events?cursor=xyz"])
    expect((await app.request(path)).status, path).toBe(400);
});

test("an id in a filter that only a store can know: refused by it, and not to be told while it is gone", async () => {
  const holds = { ...storeThat(gone), known: () => [] };
  for (const [store, status] of [
    [storeThat(gone), 503],
    [holds, 400],
  ] as const) {
    const app = createApp(content, { remote: () => guarded(store) });
    const answer = await app.request("/v1/events?figure=beria");
    expect(answer.status).toBe(status);
    if (status === 400) expect(await answer.json()).toMatchObject({ suggestion: "lavrentiy-beria" });
  }
});
