import { writeFileSync } from "node:fs";
import { availableParallelism, cpus } from "node:os";
import { join } from "node:path";
import { content } from "@thaw/content";
import { createApp } from "@thaw/server";
import { openRelease } from "@thaw/server/node";
import { Hono } from "hono";

/** Requests in one measurement, and measurements of each side, in turns. */
const REQUESTS = 1_000;
const ROUNDS = 9;

const api = createApp(content, openRelease(new URL("../generated/", import.meta.url)));
const address = (path: string) => `http://localhost:8787${path}`;

const cases: readonly { name: string; path: string; held?: true; gzip?: true }[] = [
  { name: "an entry", path: "/v1/events/arrest-of-beria" },
  { name: "an entry, compressed beforehand", path: "/v1/events/arrest-of-beria", gzip: true },
  { name: "an entry the client holds (304)", path: "/v1/events/arrest-of-beria", held: true },
  { name: "power on a day, all offices", path: "/v1/power?date=1953-06-26" },
  { name: "power on a day, one office", path: "/v1/power?date=1953-06-26&office=minister-of-internal-affairs" },
  { name: "a list of 50 events", path: "/v1/events" },
  { name: "a filtered list of 10", path: "/v1/events?figure=lavrentiy-beria&limit=10" },
  { name: "50 claims of one source", path: "/v1/claims?source=knight-1993" },
  { name: "search, a name", path: "/v1/search?q=beria" },
  { name: "what changed between two days", path: "/v1/changes?from=1953-06-25&to=1953-06-26" },
  { name: "a timeline of 50", path: "/v1/timeline?figure=lavrentiy-beria" },
  { name: "a list of 50, three fields", path: "/v1/events?fields=label,kind,time.effective.date.edtf" },
  { name: "a name completed", path: "/v1/suggest?q=khru" },
  { name: "search, a misspelt name", path: "/v1/search?q=khruschev" },
  { name: "a refusal with a suggestion (400)", path: "/v1/events?figure=beria" },
  { name: "the documentation page", path: "/docs" },
];

interface Side {
  readonly fetch: (request: Request) => Response | Promise<Response>;
  readonly headers: Record<string, string>;
}

/** CPU microseconds for each request: made, answered and read in this process, no network. */
async function measure({ fetch, headers }: Side, path: string): Promise<number> {
  const start = process.cpuUsage();
  for (let count = 0; count < REQUESTS; count++)
    await (await fetch(new Request(address(path), { headers }))).arrayBuffer();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / REQUESTS;
}

/** A bare Hono route that gives the same bytes under the same headers: what cannot be saved. */
async function floorFor(path: string, asked: Record<string, string>): Promise<Side> {
  const answer = await api.request(address(path), { headers: asked });
  const plain = !answer.headers.has("Content-Encoding");
  const [text, status] = [plain ? await answer.text() : new Uint8Array(await answer.arrayBuffer()), answer.status];
  const headers = Object.fromEntries(answer.headers);
  const bare = new Hono().get(new URL(address(path)).pathname, () => new Response(text, { status, headers }));
  return { fetch: (request) => bare.fetch(request), headers: {} };
}

const median = (values: readonly number[]) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;

const rows: string[] = [];
for (const { name, path, held, gzip } of cases) {
  const floor = await floorFor(path, gzip ? { "Accept-Encoding": "gzip" } : {});
  const etag = (await api.request(address(path))).headers.get("ETag") ?? "";
  const ours: Side = {
    fetch: (request) => api.fetch(request),
    headers: { ...(held && { "If-None-Match": etag }), ...(gzip && { "Accept-Encoding": "gzip" }) },
  };
  const bytes = (await (await api.request(address(path), { headers: ours.headers })).arrayBuffer()).byteLength;
  await measure(floor, path);
  await measure(ours, path);
  const [floors, times]: [number[], number[]] = [[], []];
  for (let round = 0; round < ROUNDS; round++) {
    floors.push(await measure(floor, path));
    times.push(await measure(ours, path));
  }
  const ratios = times.map((time, round) => time / (floors[round] ?? NaN));
  const spread = `${Math.min(...ratios).toFixed(1)}-${Math.max(...ratios).toFixed(1)}`;
  rows.push(
    `| ${name} | ${bytes.toLocaleString("en")} | ${median(times).toFixed(0)} | ${median(floors).toFixed(0)} | **${median(ratios).toFixed(2)}** | ${spread} |`,
  );
  console.log(rows.at(-1));
}

writeFileSync(
  join(import.meta.dirname, "results.md"),
  `# CPU for each request

\`pnpm bench\`: CPU time (user and system) that a request takes in one Node process: \`Request\` made, answered by the app and read to
the end, no network. The floor, in the same rounds, is a bare Hono route that gives the same bytes with the same headers (for 304: the
whole answer that 304 saves). Medians of ${ROUNDS} interleaved rounds of ${REQUESTS.toLocaleString("en")} requests. Microseconds depend on the
machine and its load: read the ratio.

Machine: ${availableParallelism()} cores, ${cpus()[0]?.model.trim()}; Node ${process.version}; ${new Date().toISOString().slice(0, 10)}.

| request | bytes | µs | floor µs | ratio | ratios of the rounds |
|---|---:|---:|---:|---:|---|
${rows.join("\n")}
`,
);
