import { once } from "node:events";
import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import { serve } from "@hono/node-server";
import { Client, StreamableHTTPClientTransport } from "@modelcontextprotocol/client";
import { content } from "@thaw/content";
import { afterAll, beforeAll, expect, test } from "vitest";
import { createApp } from "../app.ts";
import { tools } from "./create-mcp.ts";

// The endpoint as an assistant sees it: the official client, over HTTP.

let server: Server;
let url: URL;
const client = new Client({ name: "test", version: "1" });
const report: unknown[] = [];
beforeAll(async () => {
  const app = createApp(content, { site: "https://thaw.example", report: (error) => report.push(error) });
  server = serve({ fetch: app.fetch, port: 0 }) as Server;
  await once(server, "listening");
  url = new URL(`http://localhost:${(server.address() as AddressInfo).port}/mcp`);
  await client.connect(new StreamableHTTPClientTransport(url));
});
afterAll(async () => {
  await client.close();
  server.closeAllConnections();
  server.close();
  expect(report).toEqual([]);
});

async function call(name: string, given: Record<string, unknown>) {
  const { content: parts, isError = false } = await client.callTool({ name, arguments: given });
  return { text: parts.map((part) => (part.type === "text" ? part.text : "")).join(""), isError };
}

test("the tasks are listed, each described, with what it takes", async () => {
  const listed = await client.listTools();
  expect(listed.tools.map(({ name }) => name)).toEqual(tools.map(({ name }) => name));
  for (const { description, inputSchema, annotations } of listed.tools) {
    expect(description?.length).toBeGreaterThan(40);
    expect(Object.keys(inputSchema.properties ?? {}).length).toBeGreaterThan(0);
    expect(annotations?.readOnlyHint).toBe(true);
  }
  expect(client.getInstructions()).toContain("EDTF");
});

test("who held power on the day of the arrest, by which evidence", async () => {
  const { text } = await call("who_held_power", { date: "1953-06-26", office: "minister of internal affairs" });
  expect(text).toContain("Lavrentiy Beria (lavrentiy-beria)");
  expect(text).toContain("until this day");
  expect(text).toMatch(/\[[a-z0-9-]+\], .*(?:read|cited from general knowledge)/);
});

test("what happened between two dates keeps the four times apart", async () => {
  const { text } = await call("what_happened_between", { from: "1953-06-25", to: "1953-06-27", figure: "Берия" });
  expect(text).toContain("[arrest-of-beria]");
  expect(text).toContain("announced 10 July 1953");
  expect(text).toContain("fell: Lavrentiy Beria");
});

test("a person is found by a name in Cyrillic, and told claim by claim", async () => {
  const { text } = await call("tell_me_about", { name: "Хрущёв" });
  expect(text).toContain("# Nikita Khrushchev");
  expect(text).toContain("claim nikita-khrushchev.born");
  expect(text).toContain("/v1/figures/nikita-khrushchev");
});

test("a known error is told as such, with what is known and what that rests on", async () => {
  const { text } = await call("check_statement", { statement: "Stalin died in May 1953" });
  expect(text).toContain("**contradicted**");
  expect(text).toContain("claim death-of-stalin.effective");
});

test("a statement like none that was examined is neither right nor wrong", async () => {
  const { text } = await call("check_statement", { statement: "Zhukov kept bees at his dacha near Moscow" });
  expect(text).toContain("Nothing follows from that");
});

test.each([
  ["arrest-of-beria.announced", "Independent witnesses"],
  ["arrest-of-beria", "knight-1993"],
  ["knight-1993", "would fall without it"],
])("sources of %s", async (of, expected) => {
  expect((await call("find_sources", { of })).text).toContain(expected);
});

test("an entry is cited under its version, with the works it cites", async () => {
  const { text } = await call("cite", { name: "arrest-of-beria" });
  expect(text).toContain(`version ${content.release.version}`);
  expect(text).toContain("https://thaw.example/events/arrest-of-beria/");
  expect(text).toMatch(/@\w+\{knight-1993,/);
});

test.each([
  ["who_held_power", { date: "26 June 1953" }, "1953-06-26"],
  ["who_held_power", { date: "1953-06-26", office: "xqzv" }, "Nothing here is called"],
  ["what_happened_between", { from: "1954", to: "1953" }, "lies after"],
  ["find_sources", { of: "arrest-of-beria.anounced" }, "There is no claim"],
  ["tell_me_about", {}, "name"],
])("%s with %j is refused with what would help", async (name, given, expected) => {
  const { text, isError } = await call(name, given);
  expect(isError).toBe(true);
  expect(text).toContain(expected);
});

test("every tool answers in a size that an assistant can read", async () => {
  for (const [name, given] of [
    ["who_held_power", { date: "1953-06-26" }],
    ["what_happened_between", { from: "1953", to: "1964" }],
    ["tell_me_about", { name: "joseph-stalin" }],
    ["find_sources", { of: "nikita-khrushchev" }],
  ] as const)
    expect((await call(name, given)).text.length, name).toBeLessThan(40_000);
});

test("what is no call is refused, and a body longer than any question", async () => {
  const post = (body: string) =>
    fetch(url, {
      method: "POST",
      body,
      headers: { "Content-Type": "application/json", Accept: "application/json, text/event-stream" },
    });
  for (const body of ["", "{", "[]", "null", '{"jsonrpc":"2.0"}', JSON.stringify({ a: "x".repeat(100_000) })]) {
    const answer = await post(body);
    expect(answer.status, body.slice(0, 20)).toBeGreaterThanOrEqual(400);
    expect(answer.status, body.slice(0, 20)).toBeLessThan(500);
    await answer.text();
  }
  expect((await fetch(url)).status).toBe(405);
});
