import { once } from "node:events";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, expect, expectTypeOf, test } from "vitest";
import { type Client, createClient, type Event, type Power, ThawError } from "./index.ts";

const open: { close(): void }[] = [];
afterEach(() => {
  for (const server of open.splice(0)) server.close();
});

/** A server that answers each request by the next of some handlers; what it was asked is kept. */
async function serve(...handlers: ((req: IncomingMessage, res: ServerResponse) => void)[]) {
  const asked: string[] = [];
  const server = createServer((req, res) => {
    const handle = handlers[Math.min(asked.length, handlers.length - 1)];
    asked.push(req.url ?? "");
    handle?.(req, res);
  }).listen(0);
  open.push({ close: () => server.closeAllConnections() }, server);
  await once(server, "listening");
  return { baseUrl: `http://localhost:${(server.address() as AddressInfo).port}`, asked };
}

const json = (value: unknown) => (_: IncomingMessage, res: ServerResponse) =>
  res.writeHead(200, { "Content-Type": "application/json" }).end(JSON.stringify(value));
const status =
  (code: number, headers: Record<string, string> = {}) =>
  (_: IncomingMessage, res: ServerResponse) =>
    res.writeHead(code, headers).end("busy");
const quick = { pauseMs: 1 };

test("the parts of a path and the query are told apart by name, and several values are separated by commas", async () => {
  const { baseUrl, asked } = await serve(json({}));
  const thaw = createClient({ baseUrl: `${baseUrl}/` });
  await thaw.get("/v1/events/{id}", { id: "a/b ж" });
  await thaw.get("/v1/events", { kind: ["arrest", "!trial"], from: "1953", limit: 2 });
  await thaw.get("/v1/meta");
  expect(asked).toEqual([
    "/v1/events/a%2Fb%20%D0%B6",
    "/v1/events?kind=arrest%2C%21trial&from=1953&limit=2",
    "/v1/meta",
  ]);
  expect(thaw.address("/v1/events.csv", { kind: "arrest", to: undefined })).toBe(
    `${baseUrl}/v1/events.csv?kind=arrest`,
  );
});

test.each([429, 502, 503, 504])("%i passes: it is tried again", async (code) => {
  const { baseUrl, asked } = await serve(status(code), status(code), json({ release: "a" }));
  expect(await createClient({ baseUrl, ...quick }).get("/v1/meta")).toEqual({ release: "a" });
  expect(asked).toHaveLength(3);
});

test("a connection that breaks is tried again", async () => {
  const { baseUrl, asked } = await serve((req) => req.socket.destroy(), json({ release: "a" }));
  expect(await createClient({ baseUrl, ...quick }).get("/v1/meta")).toEqual({ release: "a" });
  expect(asked).toHaveLength(2);
});

test("the pause that the API asks for is kept", async () => {
  const { baseUrl } = await serve(status(429, { "Retry-After": "1" }), json({}));
  const start = performance.now();
  await createClient({ baseUrl, ...quick }).get("/v1/meta");
  expect(performance.now() - start).toBeGreaterThan(950);
});

test("what a request did wrong is not tried again, and told as the API tells it", async () => {
  const problem = {
    type: "/docs#bad-value",
    code: "bad-value",
    status: 400,
    detail: "no",
    suggestion: "arrest",
    title: "",
  };
  const { baseUrl, asked } = await serve((_, res) =>
    res.writeHead(400, { "Content-Type": "application/problem+json; charset=utf-8" }).end(JSON.stringify(problem)),
  );
  const error = await createClient({ baseUrl, ...quick })
    .get("/v1/events", { kind: "arrest" })
    .catch((thrown) => thrown);
  expect(error).toBeInstanceOf(ThawError);
  expect(error).toMatchObject({ message: "no", status: 400, code: "bad-value", suggestion: "arrest", problem });
  expect(asked).toHaveLength(1);
});

test("after the last try the error says what there was", async () => {
  const { baseUrl, asked } = await serve(status(503));
  const ask = createClient({ baseUrl, ...quick, retries: 2 }).get("/v1/meta");
  await expect(ask).rejects.toMatchObject({ status: 503, code: "no-problem" });
  expect(asked).toHaveLength(3);
});

test("an API that isn't there is unreachable", async () => {
  const ask = createClient({ baseUrl: "http://localhost:1", ...quick, retries: 1 }).get("/v1/meta");
  await expect(ask).rejects.toMatchObject({ status: 0, code: "unreachable" });
});

test("an answer that does not come is given up, and tried again", async () => {
  const { baseUrl, asked } = await serve(() => {}, json({ release: "a" }));
  expect(await createClient({ baseUrl, ...quick, timeoutMs: 50 }).get("/v1/meta")).toEqual({ release: "a" });
  expect(asked).toHaveLength(2);
});

test("who aborts gets no second try", async () => {
  const { baseUrl, asked } = await serve(status(503));
  const controller = new AbortController();
  const ask = createClient({ baseUrl, pauseMs: 10_000 }).get("/v1/meta", {}, { signal: controller.signal });
  setTimeout(() => controller.abort(new Error("enough")), 100);
  await expect(ask).rejects.toThrow("enough");
  expect(asked).toHaveLength(1);
});

test("each follows `next` to the end, and fetches no page that nobody reads", async () => {
  const pages = await serve((req, res) => {
    const page = Number(new URL(req.url ?? "", "http://x").searchParams.get("cursor") ?? 0);
    const next = page === 2 ? null : `http://localhost:${req.socket.localPort}/v1/events?cursor=${page + 1}`;
    json({ data: [{ id: `${page}a` }, { id: `${page}b` }], next })(req, res);
  });
  const thaw = createClient(pages);
  const ids: string[] = [];
  for await (const { id } of thaw.each("/v1/events", { kind: "arrest" })) ids.push(id);
  expect(ids).toEqual(["0a", "0b", "1a", "1b", "2a", "2b"]);
  expect(pages.asked).toHaveLength(3);
  for await (const _ of thaw.each("/v1/events")) break;
  expect(pages.asked).toHaveLength(4);
});

test("headers are sent with every request", async () => {
  const { baseUrl } = await serve((req, res) =>
    json({ agent: req.headers["user-agent"], accept: req.headers.accept })(req, res),
  );
  const answer = await createClient({ baseUrl, headers: { "User-Agent": "a-school" } }).get("/v1/meta");
  expect(answer).toEqual({ agent: "a-school", accept: "application/json" });
});

test("an address that is none is refused at once", () => {
  expect(() => createClient({ baseUrl: "localhost" })).toThrow(TypeError);
});

test("routes, parameters and answers have their types", () => {
  const use = (thaw: Client) => {
    expectTypeOf(thaw.get("/v1/power", { date: "1953-06-26" })).resolves.toEqualTypeOf<Power>();
    expectTypeOf(thaw.each("/v1/events")).toEqualTypeOf<AsyncGenerator<Event, void, undefined>>();
    // @ts-expect-error a date is required
    thaw.get("/v1/power");
    // @ts-expect-error there is no such route
    thaw.get("/v1/pwoer", {});
    // @ts-expect-error there is no such parameter
    thaw.get("/v1/events", { knd: "arrest" });
    // @ts-expect-error there is no such kind of event
    thaw.get("/v1/events", { kind: "arest" });
    // @ts-expect-error one entry is no list
    thaw.each("/v1/events/{id}", { id: "arrest-of-beria" });
  };
  expect(use).toBeTypeOf("function");
});
