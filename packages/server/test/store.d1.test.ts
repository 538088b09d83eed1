import { env } from "cloudflare:workers";
import { content } from "@thaw/content";
import { beforeAll, expect, test } from "vitest";
import { createApp } from "../src/app.ts";
import { d1Sql } from "../src/store/d1.ts";
import { guarded } from "../src/store/remote.ts";
import { sqlStore } from "../src/store/sql-store.ts";
import { lists, statements, storeContract } from "./store-contract.ts";

// Cloudflare D1 as the platform runs it locally, inside workerd, filled by the same statements that fill it in the world.

const { HISTORY } = env;
const ask = d1Sql(HISTORY);
const store = sqlStore(ask, lists, content.release.id);

beforeAll(async () => {
  const all = [...statements()].map((statement) => HISTORY.prepare(statement));
  for (let start = 0; start < all.length; start += 20) await HISTORY.batch(all.slice(start, start + 20));
});

for (const [what, holds] of Object.entries(storeContract)) test(`D1 ${what}`, () => holds(store));

test("the API says the same from D1 as from its own dataset", async () => {
  const own = createApp(content);
  const far = createApp(content, { remote: (asked, release) => guarded(sqlStore(ask, asked, release)) });
  const paths = [
    "/v1/events?figure=lavrentiy-beria,!georgy-malenkov&sort=-date&limit=5&facet=kind,place",
    "/v1/events?time=announced&from=1953-07-10&to=1953-07-10",
    "/v1/claims?source=knight-1993&fields=text,cite.source&limit=20",
    "/v1/terms?figure=georgy-malenkov&date=1953-03&certainty=certainly",
    "/v1/timeline?figure=nikita-khrushchev&limit=50",
    "/v1/sources?ids=knight-1993&include=claims",
    "/v1/reviews?quote=Stalin+died+in+May+1953",
    "/v1/figures/lavrentiy-beria",
  ];
  for (const path of paths) {
    const [here, there] = await Promise.all([own.request(path), far.request(path)]);
    expect(there.headers.get("ETag"), path).toBe(here.headers.get("ETag"));
    expect(await there.text(), path).toBe(await here.text());
  }
});

test("what only D1 holds has an address too", async () => {
  const { release, subject } = content;
  const entries = Object.fromEntries(
    (await import("@thaw/chronicle")).entryKinds.map((kind) => [kind, kind === "event" ? [] : content.all(kind)]),
  );
  const { openDataset } = await import("@thaw/chronicle");
  const small = createApp(openDataset({ release, subject, entries } as never), {
    remote: (asked, id) => guarded(sqlStore(ask, asked, id)),
  });
  const [here, there] = [createApp(content), small];
  const path = "/v1/events/arrest-of-beria";
  expect(await (await there.request(path)).text()).toBe(await (await here.request(path)).text());
  expect((await there.request("/v1/events/nothing-such")).status).toBe(404);
  for (const filtered of [
    "/v1/claims?entry=arrest-of-beria,!execution-of-beria&limit=3",
    "/v1/events?whole=hungarian-revolution&limit=3",
    "/v1/events?ids=arrest-of-beria,death-of-stalin",
  ])
    expect(await (await there.request(filtered)).text(), filtered).toBe(await (await here.request(filtered)).text());
  const [own, far] = [await here.request("/v1/claims?entry=beria"), await there.request("/v1/claims?entry=beria")];
  expect([far.status, (await far.json()) as object]).toEqual([
    own.status,
    expect.objectContaining({ code: "bad-value" }),
  ]);
  // What no database is asked for names what is at hand.
  expect((await there.request("/v1/claims.csv?entry=arrest-of-beria")).status).toBe(400);
});
