import { exports } from "cloudflare:workers";
import { expect, test } from "vitest";

// The same code on the real edge runtime; what it answers in detail is tested on Node, beside the source.

const get = (path: string, init?: RequestInit) => exports.default.fetch(`https://api.example.org${path}`, init);

test("the edge says who held power on a day", async () => {
  const response = await get("/v1/power?date=1953-03-10&office=chairman-council-of-ministers");
  expect(response.status).toBe(200);
  const { data } = (await response.json()) as { data: { holders: { label: string }[] }[] };
  expect(data.flatMap(({ holders }) => holders.map(({ label }) => label))).toEqual(["Georgy Malenkov"]);
});

test("the edge answers 304 to the validator it gave, and leaves the body out of HEAD", async () => {
  const first = await get("/v1/figures/lavrentiy-beria");
  const etag = first.headers.get("ETag") ?? "";
  const second = await get("/v1/figures/lavrentiy-beria", { headers: { "If-None-Match": etag } });
  expect([first.status, second.status, await second.text()]).toEqual([200, 304, ""]);
  const head = await get("/v1/figures/lavrentiy-beria", { method: "HEAD" });
  expect([head.status, head.headers.get("ETag"), await head.text()]).toEqual([200, etag, ""]);
});

test("the edge finds a name in Cyrillic", async () => {
  const response = await get(`/v1/search?q=${encodeURIComponent("хрущев")}&kind=figure`);
  const { data } = (await response.json()) as { data: { id: string }[] };
  expect(data[0]?.id).toBe("nikita-khrushchev");
});

test("the edge says what is wrong with a request", async () => {
  const response = await get("/v1/events?figure=beria");
  expect([response.status, response.headers.get("Content-Type")]).toEqual([
    400,
    "application/problem+json; charset=utf-8",
  ]);
  expect(await response.json()).toMatchObject({ code: "bad-value", suggestion: "lavrentiy-beria" });
});

test("the next page has the address the client asked", async () => {
  const response = await get("/v1/terms?limit=1");
  const { next } = (await response.json()) as { next: string };
  expect(next).toMatch(/^https:\/\/api\.example\.org\/v1\/terms\?cursor=.+&limit=1$/);
});

test("the documents are carried along", async () => {
  for (const path of ["/", "/docs", "/openapi.json", "/llms.txt", "/healthz", "/v1/meta"])
    expect((await get(path)).status, path).toBe(200);
});

test("the edge serves the files of the release", async () => {
  const { data } = (await (await get("/v1/bulk")).json()) as { data: { href: string; bytes: number }[] };
  const [first] = data;
  const response = await get(first?.href ?? "");
  expect([response.status, response.headers.get("Content-Type")]).toEqual([200, "application/x-ndjson; charset=utf-8"]);
  expect((await response.arrayBuffer()).byteLength).toBe(first?.bytes);
});
