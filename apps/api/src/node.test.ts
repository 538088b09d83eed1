import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import type { AddressInfo } from "node:net";
import { connect, createServer } from "node:net";
import { afterEach, expect, test } from "vitest";

const children: ChildProcess[] = [];
afterEach(() => {
  for (const child of children.splice(0)) child.kill("SIGKILL");
});

async function freePort(): Promise<number> {
  const server = createServer().listen(0);
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, "close");
  return port;
}

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
