import { type ChildProcess, spawn } from "node:child_process";
import { writeFileSync } from "node:fs";
import { Agent, get } from "node:http";
import { availableParallelism, cpus } from "node:os";
import { join } from "node:path";
import { content } from "@thaw/content";
import { answered, freePort, median } from "./workerd.ts";

// Whether the API holds 0.7 times the rate that a bare Hono route holds, for a minute, without an error. Each on Node, in a process of its own.

const AT_ONCE = 32;
const SECONDS_TRIED = 8;
const SECONDS_HELD = 60;
const SHARE = 0.7;
/** A rate is held where all is answered so soon after the last was sent. */
const SECONDS_BEHIND_MAX = 1;
/** Of a rate that was not held so much is tried next. */
const STEP = 0.9;

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

/** How many requests a second are answered when each follows the last: more than can be held. */
async function rateOf(address: string): Promise<number> {
  let [asked, answers] = [0, 0];
  const end = performance.now() + SECONDS_TRIED * 1000;
  await Promise.all(
    Array.from({ length: AT_ONCE }, async () => {
      while (performance.now() < end) {
        await ask(address + pathOf(asked++));
        answers++;
      }
    }),
  );
  return answers / SECONDS_TRIED;
}

interface Held {
  readonly asked: number;
  readonly errors: number;
  readonly mostWaiting: number;
  /** How long after the last was sent the last was answered. */
  readonly secondsBehind: number;
  readonly p50: number;
  readonly p99: number;
}

/** Ask so often a second, whether answers have come or not. */
async function hold(address: string, rate: number, seconds: number): Promise<Held> {
  const times: number[] = [];
  const under = new Set<Promise<void>>();
  let [asked, errors, mostWaiting] = [0, 0, 0];
  const send = async () => {
    const start = performance.now();
    const status = await ask(address + pathOf(asked++));
    if (status !== 200) errors++;
    times.push(performance.now() - start);
  };
  const begin = performance.now();
  for (let now = 0; now < seconds * 1000; now = performance.now() - begin) {
    while (asked < now * (rate / 1000)) {
      const sent = send().finally(() => under.delete(sent));
      under.add(sent);
    }
    mostWaiting = Math.max(mostWaiting, under.size);
    await new Promise((resolve) => setTimeout(resolve, 4));
  }
  const last = performance.now();
  await Promise.all(under);
  times.sort((a, b) => a - b);
  return {
    asked,
    errors,
    mostWaiting,
    secondsBehind: (performance.now() - last) / 1000,
    p50: median(times),
    p99: times[Math.floor(times.length * 0.99)] ?? Number.NaN,
  };
}

const isHeld = ({ errors, secondsBehind }: Held) => errors === 0 && secondsBehind <= SECONDS_BEHIND_MAX;

/** The highest rate that is held for some seconds, from the one at which each request follows the last downwards. */
async function rateHeld(address: string): Promise<number> {
  await rateOf(address);
  for (let rate = await rateOf(address); ; rate *= STEP)
    if (isHeld(await hold(address, rate, SECONDS_TRIED))) return rate;
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
  rate = await rateHeld(address);
});
await served(["dist/node.js"], async (address) => {
  await rateOf(address);
  const held = await hold(address, rate * SHARE, SECONDS_HELD);
  const { asked, errors, mostWaiting, secondsBehind, p50, p99 } = held;
  const row = `| ${rate.toFixed(0)} | ${(rate * SHARE).toFixed(0)} | ${asked.toLocaleString("en")} | ${errors} | ${p50.toFixed(1)} | ${p99.toFixed(0)} | ${mostWaiting} | ${secondsBehind.toFixed(2)} |`;
  console.log(row);
  if (!isHeld(held)) process.exitCode = 1;
  writeFileSync(
    join(import.meta.dirname, "load.md"),
    `# Load held for a minute

\`node bench/load.ts\`: requests to the API on Node at ${SHARE} times the highest rate that a bare Hono route (one entry, always the same bytes) holds for ${SECONDS_TRIED} seconds,
sent whether answers have come or not, for ${SECONDS_HELD} seconds, by a client on the same machine. Nine in
ten ask for an entry, all by turns; the tenth for a day, a filtered list or a search. A rate is held where every answer is good and the last comes within
a second of the last request.

Machine: ${availableParallelism()} cores, ${cpus()[0]?.model.trim()}; Node ${process.version}; ${new Date().toISOString().slice(0, 10)}.

| bare route, a second | sent a second | requests | errors | median ms | p99 ms | most under way | seconds behind |
|---:|---:|---:|---:|---:|---:|---:|---:|
${row}
`,
  );
});
agent.destroy();
