import { type ChildProcess, spawn } from "node:child_process";
import { writeFileSync } from "node:fs";
import { Agent, get } from "node:http";
import { join } from "node:path";
import { content } from "@thaw/content";
import { answered, freePort, median } from "./workerd.ts";

// Whether the API holds 0.7 times the rate that a bare Hono route holds, for a minute, without an error. Each on Node, in a process of its own.

const AT_ONCE = 32;
const SECONDS_FREE = 8;
const SECONDS_HELD = 60;
const SHARE = 0.7;

/** Every entry by turns, every tenth request a day, a list or a search. */
const others = [
  (n: number) => `/v1/power?date=19${53 + (n % 11)}-0${1 + (n % 9)}-1${n % 10}`,
  (n: number) => `/v1/events?figure=${content.figures[n % content.figures.length]?.id}&limit=10`,
  (n: number) => `/v1/search?q=${encodeURIComponent(content.figures[n % content.figures.length]?.label ?? "")}`,
];
const entries = [
  ...content.events.map(({ id }) => `/v1/events/${id}`),
  ...content.figures.map(({ id }) => `/v1/figures/${id}`),
];
const pathOf = (n: number) =>
  (n % 10 === 9 ? others[Math.floor(n / 10) % others.length]?.(n) : undefined) ??
  entries[(n * 7919) % entries.length] ??
  "/";

const agent = new Agent({ keepAlive: true, maxSockets: 256 });

/** Ask once. @returns the status; 0 where there was no answer */
const ask = (url: string) =>
  new Promise<number>((resolve) => {
    get(url, { agent }, (answer) => answer.resume().on("end", () => resolve(answer.statusCode ?? 0))).on("error", () =>
      resolve(0),
    );
  });

/** How many requests a second are answered when each follows the last. */
async function rateOf(address: string): Promise<number> {
  let [asked, answers] = [0, 0];
  const end = performance.now() + SECONDS_FREE * 1000;
  await Promise.all(
    Array.from({ length: AT_ONCE }, async () => {
      while (performance.now() < end) {
        await ask(address + pathOf(asked++));
        answers++;
      }
    }),
  );
  return answers / SECONDS_FREE;
}

/** Ask so often a second, whether answers have come or not. */
async function hold(address: string, rate: number) {
  const times: number[] = [];
  let [asked, errors, waiting, mostWaiting] = [0, 0, 0, 0];
  const begin = performance.now();
  await new Promise<void>((resolve, reject) => {
    const timer = setInterval(() => {
      const now = performance.now() - begin;
      const due = Math.min(now, SECONDS_HELD * 1000) * (rate / 1000);
      while (asked < due) {
        const start = performance.now();
        waiting++;
        ask(address + pathOf(asked++)).then((status) => {
          waiting--;
          if (status !== 200) errors++;
          times.push(performance.now() - start);
        });
      }
      mostWaiting = Math.max(mostWaiting, waiting);
      if (now > SECONDS_HELD * 1000 && waiting === 0) {
        clearInterval(timer);
        resolve();
      }
      if (now > SECONDS_HELD * 1500) {
        clearInterval(timer);
        reject(new Error(`The rate was not held: ${waiting} of ${asked} requests were not answered in time`));
      }
    }, 4);
  });
  times.sort((a, b) => a - b);
  return { asked, errors, mostWaiting, p50: median(times), p99: times[Math.floor(times.length * 0.99)] ?? Number.NaN };
}

const bareCode = `
import { serve } from "@hono/node-server";
import { Hono } from "hono";
import { content } from "@thaw/content";
import { createApp } from "@thaw/server";
const text = await (await createApp(content).request("/v1/events/arrest-of-beria")).text();
const headers = { "Content-Type": "application/json; charset=utf-8" };
serve({ fetch: new Hono().get("*", () => new Response(text, { headers })).fetch, port: Number(process.env.API_PORT) });`;

async function served(args: readonly string[], use: (address: string) => Promise<void>): Promise<void> {
  const port = await freePort();
  const child: ChildProcess = spawn(process.execPath, args, {
    cwd: join(import.meta.dirname, ".."),
    env: { ...process.env, API_PORT: String(port) },
    stdio: ["ignore", "ignore", "inherit"],
  });
  try {
    const address = `http://127.0.0.1:${port}`;
    await answered(`${address}/v1/events/arrest-of-beria`);
    await use(address);
  } finally {
    child.kill("SIGKILL");
  }
}

let rate = 0;
await served(["--input-type=module", "--eval", bareCode], async (address) => {
  await rateOf(address);
  rate = await rateOf(address);
});
const api = ["dist/node.js"];
await served(api, async (address) => {
  await rateOf(address);
  const { asked, errors, mostWaiting, p50, p99 } = await hold(address, rate * SHARE);
  const row = `| ${rate.toFixed(0)} | ${(rate * SHARE).toFixed(0)} | ${asked.toLocaleString("en")} | ${errors} | ${p50.toFixed(1)} | ${p99.toFixed(0)} | ${mostWaiting} |`;
  console.log(row);
  writeFileSync(
    join(import.meta.dirname, "load.md"),
    `# Load held for a minute

\`node bench/load.ts\`: requests to the API on Node at ${SHARE} times the rate that a bare Hono route (one entry, always the same bytes) answers ${AT_ONCE} clients at, sent whether answers have come
or not, for ${SECONDS_HELD} seconds, by a client on the same two cores. Nine in ten ask for an entry, all by turns; the tenth for a day, a filtered list or a search.

| bare route, a second | sent a second | requests | errors | median ms | p99 ms | most under way |
|---:|---:|---:|---:|---:|---:|---:|
${row}
`,
  );
});
agent.destroy();
