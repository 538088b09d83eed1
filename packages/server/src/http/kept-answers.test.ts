import { content } from "@thaw/content";
import { expect, test } from "vitest";
import { createApp } from "../app.ts";
import { ReadyAnswer } from "./answer.ts";
import { keptAnswers } from "./kept-answers.ts";

const of = (text: string) => new ReadyAnswer(text, '"r-1"', {});

test("what nobody asked for the longest makes room, and what was asked for since stays", () => {
  const kept = keptAnswers(16 * 2_600);
  const addresses = Array.from({ length: 16 }, (_, n) => `http://api.test/${n}`);
  for (const address of addresses) kept.keep(address, of("x".repeat(900)));
  expect(addresses.filter((address) => kept.of(address))).toEqual(addresses);
  kept.of(addresses[0] ?? "");
  for (const address of ["http://api.test/a", "http://api.test/b"]) kept.keep(address, of("x".repeat(900)));
  expect(kept.of(addresses[0] ?? "")).toBeDefined();
  expect(kept.of(addresses[1] ?? "")).toBeUndefined();
  expect(kept.of("http://api.test/b")).toBeDefined();
});

test("an answer that would push many others out is not kept, and none where there is no room", () => {
  const kept = keptAnswers(20_000);
  kept.keep("http://api.test/large", of("x".repeat(5_000)));
  expect(kept.of("http://api.test/large")).toBeUndefined();
  const none = keptAnswers(0);
  none.keep("http://api.test/small", of("x"));
  expect(none.of("http://api.test/small")).toBeUndefined();
});

test("who asks the same is given the same, and nothing is worked out again", async () => {
  let looked = 0;
  const find = (...given: Parameters<typeof content.find>) => {
    looked++;
    return content.find(...given);
  };
  const app = createApp({ ...content, find } as typeof content);
  const ask = async (headers: Record<string, string> = {}, path = "/v1/figures/lavrentiy-beria") => {
    const answer = await app.request(`http://api.test${path}`, { headers });
    return { status: answer.status, text: await answer.text(), headers: Object.fromEntries(answer.headers) };
  };
  const first = await ask();
  const before = looked;
  expect(await ask()).toEqual(first);
  expect(looked).toBe(before);
  expect((await ask({ "If-None-Match": first.headers.etag ?? "" })).status).toBe(304);
  expect((await ask({ Accept: "text/csv" })).status).toBe(303);
});

test("an address of another host has its own links, and a refusal is not kept", async () => {
  const app = createApp(content);
  const next = async (host: string) => {
    const answer = await app.request(`${host}/v1/terms?limit=1`);
    return new URL(((await answer.json()) as { next: string }).next).origin;
  };
  for (const host of ["http://a.test", "http://b.test", "http://a.test"]) expect(await next(host)).toBe(host);
  for (let turn = 0; turn < 2; turn++) {
    const refused = await app.request("http://a.test/v1/terms?limit=0");
    expect([refused.status, refused.headers.get("Cache-Control")]).toEqual([400, "no-store"]);
  }
});
