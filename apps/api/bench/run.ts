import { writeFileSync } from "node:fs";
import { availableParallelism, cpus } from "node:os";
import { join } from "node:path";
import { content } from "@thaw/content";
import { createApp } from "@thaw/server";
import { openRelease } from "@thaw/server/node";
import { Hono } from "hono";
import { cases, spread } from "./cases.ts";

/** Requests in one measurement, and measurements of each side, in turns. */
const REQUESTS = 500;
const ROUNDS = 15;
/** How many addresses a case has at most; they are asked by turns. */
const ADDRESSES_MAX = 300;

const release = openRelease(new URL("../generated/", import.meta.url));
/** One works every answer out, the other gives again what it gave before. */
const [anew, keeping] = [createApp(content, { ...release, keptBytesMax: 0 }), createApp(content, release)];
const origin = "http://localhost:8787";

type Answering = (request: Request) => Response | Promise<Response>;
interface Side {
  readonly fetch: Answering;
  readonly headers: readonly Record<string, string>[];
}

/** CPU microseconds for each request: made, answered and read in this process, no network. */
async function measure({ fetch, headers }: Side, addresses: readonly string[]): Promise<number> {
  const start = process.cpuUsage();
  for (let count = 0; count < REQUESTS; count++) {
    const place = count % addresses.length;
    const init = { headers: headers[place % headers.length] ?? {} };
    await (await fetch(new Request(addresses[place] ?? "", init))).arrayBuffer();
  }
  const { user, system } = process.cpuUsage(start);
  return (user + system) / REQUESTS;
}

/** A bare Hono route that gives the same bytes under the same headers, by turns: what cannot be saved. */
async function floorFor(addresses: readonly string[], headers: Record<string, string>) {
  const answers: { body: string | Uint8Array<ArrayBuffer>; init: ResponseInit }[] = [];
  for (const address of addresses) {
    const answer = await anew.request(address, { headers });
    const isText = !answer.headers.has("Content-Encoding");
    const body = isText ? await answer.text() : new Uint8Array(await answer.arrayBuffer());
    answers.push({ body, init: { status: answer.status, headers: Object.fromEntries(answer.headers) } });
  }
  let turn = 0;
  const next = () => answers[turn++ % answers.length];
  const bare = new Hono().get(`${new URL(addresses[0] ?? "").pathname.replace(/[^/]+$/, ":last")}`, () => {
    const answer = next();
    return new Response(answer?.body, answer?.init);
  });
  const side: Side = { fetch: (request) => bare.fetch(request), headers: [headers] };
  return { side, bytes: median(answers.map(({ body }) => Buffer.byteLength(body))) };
}

const median = (values: readonly number[]) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;

const rows: string[] = [];
for (const { name, paths, headers = {}, held } of cases) {
  const addresses = spread(paths, ADDRESSES_MAX).map((path) => origin + path);
  const floor = await floorFor(addresses, headers);
  const etags = await Promise.all(addresses.map(async (it) => (await anew.request(it)).headers.get("ETag") ?? ""));
  const asked = held ? etags.map((etag) => ({ "If-None-Match": etag })) : [headers];
  const first: Side = { fetch: (request) => anew.fetch(request), headers: asked };
  const again: Side = { fetch: (request) => keeping.fetch(request), headers: asked };
  for (const side of [floor.side, first, again]) for (let turn = 0; turn < 3; turn++) await measure(side, addresses);
  const [floors, firsts, agains]: [number[], number[], number[]] = [[], [], []];
  for (let round = 0; round < ROUNDS; round++) {
    floors.push(await measure(floor.side, addresses));
    firsts.push(await measure(first, addresses));
    agains.push(await measure(again, addresses));
  }
  const over = (times: readonly number[]) => {
    const ratios = times.map((time, round) => time / (floors[round] ?? NaN)).sort((a, b) => a - b);
    const [low = NaN, high = NaN] = [ratios[ROUNDS >> 2], ratios[ROUNDS - 1 - (ROUNDS >> 2)]];
    return `${median(times).toFixed(0)} | **${median(ratios).toFixed(2)}** (${low.toFixed(1)}-${high.toFixed(1)})`;
  };
  const bytes = held ? 0 : floor.bytes;
  rows.push(
    `| ${name} | ${addresses.length} | ${bytes.toLocaleString("en")} | ${median(floors).toFixed(0)} | ${over(firsts)} | ${over(agains)} |`,
  );
  console.log(rows.at(-1));
}

writeFileSync(
  join(import.meta.dirname, "results.md"),
  `# CPU for each request

\`pnpm bench\`: CPU time (user and system) that a request takes in one Node process: \`Request\` made, answered by the app and read to
the end, no network. Each case asks for different things by turns. _Anew_: the answer is worked out, by an app that keeps none; _again_: by an app as it
is served, which keeps up to 16 MB of answers and was asked the same before. The floor, in the same rounds, is a bare Hono route that gives the
same bytes with the same headers by turns (for 304: the whole answer that 304 saves). Medians of ${ROUNDS} interleaved rounds of ${REQUESTS} requests, and the ratios of the
middle half of the rounds. Microseconds depend on the machine and its load: read the ratio.

Machine: ${availableParallelism()} cores, ${cpus()[0]?.model.trim()}; Node ${process.version}; ${new Date().toISOString().slice(0, 10)}.

| request | addresses | bytes | floor µs | anew µs | over the floor | again µs | over the floor |
|---|---:|---:|---:|---:|---:|---:|---:|
${rows.join("\n")}
`,
);
