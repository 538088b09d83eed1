import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import type { AddressInfo } from "node:net";
import { connect, createServer } from "node:net";
import { afterEach, expect, test } from "vitest";
import { freePort } from "../bench/workerd.ts";

const children: ChildProcess[] = [];
afterEach(() => {
  for (const child of children.splice(0)) child.kill("SIGKILL");
});

/** Start the API in a process of its own and collect what it says. */
function start(env: Record<string, string>) {
  const child = spawn(process.execPath, [`${import.meta.dirname}/node.ts`], { env: { ...process.env, ...env } });
  children.push(child);
  const said = { out: "", err: "" };
  child.stdout.on("data", (text) => (said.out += text));
  child.stderr.on("data", (text) => (said.err += text));
  return { child, said, ended: once(child, "exit").then(([code]) => code as number | null) };
}

test.each(["SIGTERM", "SIGINT"] as const)(
  "the server says where it is, answers, and stops cleanly on %s",
  async (signal) => {
    const port = await freePort();
    const { child, said, ended } = start({ API_PORT: String(port) });
    await once(child.stdout ?? child, "data");
    expect(said.out).toBe(`The API is at http://localhost:${port}\n`);
    const response = await fetch(`http://localhost:${port}/v1/figures/lavrentiy-beria`);
    expect(response.status).toBe(200);
    await response.text();
    child.kill(signal);
    expect(await ended).toBe(0);
    expect(said.err).toBe("");
  },
);

test("a port in use is refused with the way out", async () => {
  const taken = createServer().listen(0);
  await once(taken, "listening");
  const { port } = taken.address() as AddressInfo;
  const { said, ended } = start({ API_PORT: String(port) });
  expect(await ended).toBe(1);
  expect(said.err).toBe(`Port ${port} is in use. Stop what uses it, or choose another: API_PORT=${port + 1}\n`);
  taken.close();
});

test("a setting that makes no sense is refused before anything starts", async () => {
  const { said, ended } = start({ API_PORT: "eighty" });
  expect(await ended).toBe(1);
  expect(said.err).toBe("API_PORT=eighty is no port: a port is a whole number from 1 to 65535\n");
});

test("what Node's parser refuses is answered as a problem, too", async () => {
  const port = await freePort();
  const { child } = start({ API_PORT: String(port) });
  await once(child.stdout ?? child, "data");
  const socket = connect(port, "localhost");
  socket.write("GET /v1/search?q=хрущев HTTP/1.1\r\nHost: localhost\r\n\r\n");
  let text = "";
  for await (const part of socket) text += String(part);
  const [head = "", body = ""] = text.split("\r\n\r\n");
  expect(head).toMatch(/^HTTP\/1\.1 400 .*content-type: application\/problem\+json/is);
  expect(JSON.parse(body)).toMatchObject({
    code: "malformed-request",
    detail: expect.stringContaining("percent-encoded"),
  });
});

test("a server that is told to stop answers what is under way, and hangs up behind it", async () => {
  const port = await freePort();
  const { child, ended, said } = start({ API_PORT: String(port) });
  await once(child.stdout ?? child, "data");
  const sockets = await Promise.all(
    Array.from({ length: 20 }, async () => {
      const socket = connect(port, "localhost");
      await once(socket, "connect");
      socket.write("GET /v1/events?limit=200 HTTP/1.1\r\nHost: localhost\r\n");
      return socket;
    }),
  );
  await new Promise((resolve) => setTimeout(resolve, 100));
  child.kill("SIGTERM");
  await new Promise((resolve) => setTimeout(resolve, 100));
  const answers = await Promise.all(
    sockets.map(async (socket) => {
      socket.write("Connection: keep-alive\r\n\r\n");
      let text = "";
      for await (const part of socket) text += String(part);
      return text;
    }),
  );
  for (const text of answers) {
    expect(text).toMatch(/^HTTP\/1\.1 200 /);
    expect(text).toMatch(/\r\nconnection: close\r\n/i);
  }
  expect(await ended).toBe(0);
  expect(said.err).toBe("");
});

test("requests are told to the log, a line of JSON each, when that is asked for", async () => {
  const port = await freePort();
  const { child, said } = start({ API_PORT: String(port), API_LOG: "requests" });
  await once(child.stdout ?? child, "data");
  const answer = await fetch(`http://localhost:${port}/v1/figures/lavrentiy-beria`);
  await answer.text();
  await expect.poll(() => said.out.trim().split("\n").length).toBe(2);
  const line = JSON.parse(said.out.trim().split("\n")[1] ?? "");
  expect(line).toMatchObject({ level: "info", path: "/v1/figures/lavrentiy-beria", status: 200 });
  expect(line.requestId).toBe(answer.headers.get("X-Request-Id"));
});

test("headers larger than any client's are refused as a problem", async () => {
  const port = await freePort();
  const { child } = start({ API_PORT: String(port) });
  await once(child.stdout ?? child, "data");
  const socket = connect(port, "localhost");
  socket.write(`GET / HTTP/1.1\r\nHost: localhost\r\nX: ${"x".repeat(40_000)}\r\n\r\n`);
  let text = "";
  for await (const part of socket) text += String(part);
  expect(text).toMatch(/^HTTP\/1\.1 400 .*application\/problem\+json/is);
});
