import { content } from "@thaw/content";
import { expect, test, vi } from "vitest";
import { ask as askGood, askProblem } from "../test/ask.ts";
import { createApp } from "./app.ts";

const host = "http://api.test";
const documents = { openapi: "{}", page: "<!doctype html><title>Documents</title>", llms: "# Documents" };
const app = createApp(content, { documents });
const ask = async (path: string, init?: RequestInit) => app.request(host + path, init);

test("anyone may read from anywhere: every answer, good or bad, opens CORS and shows its validator", async () => {
  for (const path of ["/v1/figures/lavrentiy-beria", "/v1/nothing", "/v1/events?x=1", "/docs", "/healthz"]) {
    const { headers } = await ask(path);
    expect(headers.get("Access-Control-Allow-Origin"), path).toBe("*");
    expect(headers.get("Access-Control-Expose-Headers"), path).toContain("ETag");
    expect(headers.get("X-Content-Type-Options"), path).toBe("nosniff");
    expect(headers.get("Content-Security-Policy"), path).toContain("default-src 'none'");
    expect(headers.get("Link"), path).toContain('rel="service-desc"');
  }
});

test("a good answer may be kept at the edge for a day, a bad one nowhere", async () => {
  const good = await ask("/v1/power?date=1953-06-26");
  expect(good.headers.get("Cache-Control")).toBe("public, max-age=300, s-maxage=86400, stale-while-revalidate=604800");
  for (const path of ["/v1/nothing", "/v1/power", "/v1/figures/nobody", "/healthz"]) {
    const { headers } = await ask(path);
    expect([headers.get("Cache-Control"), headers.get("ETag")], path).toEqual(["no-store", null]);
  }
});

test("what the client holds is not sent again, and not computed either", async () => {
  for (const path of [
    "/v1/events?kind=arrest&limit=3",
    "/v1/figures/lavrentiy-beria",
    "/",
    "/openapi.json",
    "/v1/meta",
  ]) {
    const etag = (await ask(path)).headers.get("ETag") ?? "";
    expect(etag, path).toMatch(/^"[\w-]+"$/);
    for (const held of [etag, `W/${etag}`, `"other", ${etag}`]) {
      const again = await ask(path, { headers: { "If-None-Match": held } });
      expect([again.status, await again.text(), again.headers.get("ETag")], path).toEqual([304, "", etag]);
      expect(again.headers.get("Access-Control-Allow-Origin")).toBe("*");
    }
    expect((await ask(path, { headers: { "If-None-Match": '"other"' } })).status, path).toBe(200);
  }
});

test("health is never answered from memory", async () => {
  const response = await ask("/healthz", { headers: { "If-None-Match": "*" } });
  expect([response.status, await response.json()]).toEqual([200, { status: "ok", release: content.release.id }]);
});

test("a validator changes with the address and with the build, and not with the order of parameters", async () => {
  const etag = async (path: string) => (await ask(path)).headers.get("ETag");
  const [a, b, c] = [
    await etag("/v1/events?kind=arrest&limit=3"),
    await etag("/v1/events?limit=3&kind=arrest"),
    await etag("/v1/events?limit=4&kind=arrest"),
  ];
  expect(a).toBe(b);
  expect(a).not.toBe(c);
  const other = createApp(content, { build: "other" });
  expect((await other.request(`${host}/v1/events?kind=arrest&limit=3`)).headers.get("ETag")).not.toBe(a);
});

test("HEAD answers like GET without a body", async () => {
  for (const path of ["/v1/figures/lavrentiy-beria", "/v1/events?limit=1", "/docs", "/v1/nothing"]) {
    const [got, head] = [await ask(path), await ask(path, { method: "HEAD" })];
    expect([head.status, await head.text()], path).toEqual([got.status, ""]);
    expect(Object.fromEntries(head.headers), path).toEqual(Object.fromEntries(got.headers));
  }
});

test("a browser that asks beforehand may come", async () => {
  const response = await ask("/v1/events", {
    method: "OPTIONS",
    headers: {
      Origin: "https://example.org",
      "Access-Control-Request-Method": "GET",
      "Access-Control-Request-Headers": "if-none-match",
    },
  });
  expect(response.status).toBe(204);
  expect(response.headers.get("Allow")).toBe("GET, HEAD, OPTIONS");
  expect(response.headers.get("Access-Control-Allow-Methods")).toBe("GET, HEAD, OPTIONS");
  expect(response.headers.get("Access-Control-Allow-Headers")).toContain("If-None-Match");
});

test("a browser that asks beforehand may call the endpoint for assistants, and only by POST", async () => {
  const { status, headers } = await ask("/mcp", { method: "OPTIONS" });
  expect([status, headers.get("Access-Control-Allow-Methods")]).toEqual([204, "POST, OPTIONS"]);
  expect(headers.get("Access-Control-Allow-Headers")).toContain("Mcp-Protocol-Version");
  expect((await ask("/mcp")).headers.get("Allow")).toBe("POST, OPTIONS");
});

test("nothing can be written", async () => {
  for (const method of ["POST", "PUT", "PATCH", "DELETE"]) {
    const response = await ask("/v1/events/arrest-of-beria", { method });
    expect([response.status, response.headers.get("Allow")], method).toEqual([405, "GET, HEAD, OPTIONS"]);
    await askProblem("/v1/events/arrest-of-beria", "method-not-allowed", { method });
  }
});

test.each([
  ["/events", "/v1/events"],
  ["/v1/events/", "/v1/events"],
  ["/v1/event/arrest-of-beria", "/v1/events/arrest-of-beria"],
  ["/v1/figurs", "/v1/figures"],
  ["/v2/power", "/v1/power"],
  ["/openapi.jsn", "/openapi.json"],
  ["/dosc", "/docs"],
  ["/v1/meta/x", "/v1/meta"],
])("the unknown path %s is answered with the nearest, %s", async (path, nearest) => {
  expect((await askProblem(path, "unknown-path")).suggestion).toBe(nearest);
});

test("a path like no other is answered without a guess", async () => {
  expect((await askProblem("/wp-admin/setup-config.php", "unknown-path")).suggestion).toBeUndefined();
});

test("an unforeseen error is told to us, and to the client only by a request id", async () => {
  const report = vi.fn();
  const dataset = {
    ...content,
    find: () => {
      throw new Error("a secret of the house");
    },
  };
  const broken = createApp(dataset as typeof content, { report });
  const response = await broken.request(`${host}/v1/figures/lavrentiy-beria`);
  const text = await response.text();
  expect(response.status).toBe(500);
  expect(text).not.toContain("secret");
  const { requestId, code } = JSON.parse(text) as { requestId: string; code: string };
  expect(code).toBe("internal-error");
  expect(report).toHaveBeenCalledWith(expect.objectContaining({ message: "a secret of the house" }), requestId);
});

test("absolute addresses name the host that was asked, or the one that was set", async () => {
  expect((await askGood(`${host}/v1/events?limit=1`, "EventList")).next).toMatch(/^http:\/\/api\.test\/v1\/events\?/);
  const elsewhere = createApp(content, { origin: "https://api.example.org" });
  const { next } = (await (await elsewhere.request(`${host}/v1/events?limit=1`)).json()) as { next: string };
  expect(next).toMatch(/^https:\/\/api\.example\.org\/v1\/events\?/);
});
