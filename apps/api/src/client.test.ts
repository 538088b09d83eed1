import { once } from "node:events";
import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import { serve } from "@hono/node-server";
import { createClient, ThawError } from "@thaw/client";
import { content } from "@thaw/content";
import { createApp } from "@thaw/server";
import { afterAll, beforeAll, expect, test } from "vitest";

// The typed client against the API as Node serves it.

let server: Server;
let thaw: ReturnType<typeof createClient>;
beforeAll(async () => {
  server = serve({ fetch: createApp(content).fetch, port: 0 }) as Server;
  await once(server, "listening");
  thaw = createClient({ baseUrl: `http://localhost:${(server.address() as AddressInfo).port}`, pauseMs: 1 });
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

test("who held power on a day", async () => {
  const { data, labels } = await thaw.get("/v1/power", { date: "1953-03-10", office: "chairman-council-of-ministers" });
  expect(data.flatMap(({ holders }) => holders.map(({ figure }) => labels[figure]))).toEqual(["Georgy Malenkov"]);
});

test("one entry, with what it names", async () => {
  const { data, included } = await thaw.get("/v1/events/{id}", {
    id: "arrest-of-beria",
    include: ["figures", "claims"],
  });
  expect(data.time.announced?.date.edtf).toBe("1953-07-10");
  expect(Object.keys(included ?? {})).toEqual(["figures", "claims"]);
});

test("every item of a list, page after page", async () => {
  const ids: string[] = [];
  for await (const { id } of thaw.each("/v1/sources", { limit: 150, sort: "-issued" })) ids.push(id);
  expect(ids.toSorted()).toEqual(content.sources.map(({ id }) => id).toSorted());
});

test("or and not", async () => {
  for await (const { kind } of thaw.each("/v1/events", { kind: ["!arrest", "!trial"], figure: "lavrentiy-beria" }))
    expect(["arrest", "trial"]).not.toContain(kind);
});

test("a refusal is told with what would work", async () => {
  const error = await thaw.get("/v1/figures/{id}", { id: "lavrenti-beria" }).catch((thrown) => thrown);
  expect(error).toBeInstanceOf(ThawError);
  expect(error).toMatchObject({ status: 404, code: "unknown-id", suggestion: "/v1/figures/lavrentiy-beria" });
});

test("an address for another reader is answered", async () => {
  const answer = await fetch(thaw.address("/v1/events.csv", { kind: "arrest" }));
  expect([answer.status, answer.headers.get("Content-Type")]).toEqual([200, "text/csv; charset=utf-8; header=present"]);
  await answer.text();
});
