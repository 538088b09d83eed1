import { content } from "@thaw/content";
import { expect, test } from "vitest";
import { createApp } from "../app.ts";
import type { RequestLine } from "./operate.ts";

test("each request is told to the log once, under the id that the client is given", async () => {
  const lines: RequestLine[] = [];
  const app = createApp(content, { log: (line) => lines.push(line) });
  const given = await app.request("/v1/events?limit=1", { headers: { "CF-Ray": "8a1b-AMS" } });
  const own = await app.request("/v1/nothing", { headers: { "X-Request-Id": "a b\n" } });
  expect(given.headers.get("X-Request-Id")).toBe("8a1b-AMS");
  expect(lines).toMatchObject([
    { level: "info", requestId: "8a1b-AMS", method: "GET", path: "/v1/events", status: 200 },
    { level: "info", requestId: own.headers.get("X-Request-Id"), path: "/v1/nothing", status: 404 },
  ]);
  expect(lines[1]?.requestId).toMatch(/^[0-9a-f-]{36}$/);
});

test("an error of ours is reported under the id in the log and in the answer", async () => {
  const lines: RequestLine[] = [];
  const reported: string[] = [];
  const find = () => {
    throw new Error("broken");
  };
  const app = createApp({ ...content, find } as typeof content, {
    log: (line) => lines.push(line),
    report: (_, id) => reported.push(id),
  });
  const { requestId } = (await (await app.request("/v1/figures/x")).json()) as { requestId: string };
  expect([lines[0]?.requestId, reported[0], lines[0]?.level]).toEqual([requestId, requestId, "error"]);
});

test("an address longer than any question is refused as such, with where the whole is", async () => {
  const app = createApp(content);
  const answer = await app.request(`/v1/events?figure=${"x".repeat(9_000)}`);
  expect([answer.status, await answer.json()]).toEqual([
    414,
    expect.objectContaining({ code: "address-too-long", suggestion: "/v1/bulk" }),
  ]);
});

test("who asks too much is told when to come back, and where everything is at once", async () => {
  const counts = new Map<string, number>();
  const allow = async (client: string) => {
    counts.set(client, (counts.get(client) ?? 0) + 1);
    return (counts.get(client) ?? 0) <= 3;
  };
  const app = createApp(content, { limiter: { quota: 3, seconds: 60, allow } });
  const ask = (client: string, path = "/v1/meta", etag = "") =>
    app.request(path, { headers: { "CF-Connecting-IP": client, "If-None-Match": etag } });
  for (let count = 0; count < 3; count++) {
    const { status, headers } = await ask("a");
    expect([status, headers.get("RateLimit-Policy")]).toEqual([200, '"anon";q=3;w=60']);
  }
  const refused = await ask("a");
  expect([refused.status, refused.headers.get("Retry-After"), refused.headers.get("RateLimit")]).toEqual([
    429,
    "60",
    '"anon";r=0;t=60',
  ]);
  expect(refused.headers.get("Link")).toContain("/v1/bulk");
  expect(await refused.json()).toMatchObject({ code: "too-many-requests", suggestion: "/v1/bulk" });
  expect((await ask("b")).status).toBe(200);
  expect((await ask("a", "/healthz")).status).toBe(200);
  const etag = (await ask("b")).headers.get("ETag") ?? "";
  expect((await ask("a", "/v1/meta", etag)).status).toBe(304);
});
