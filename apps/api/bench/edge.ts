import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { Agent, get } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build } from "esbuild";
import { bundleWorker, generated } from "./bundle.ts";
import { answered, median, worker } from "./workerd.ts";

// What a request takes of the processor in workerd, beside a bare Hono route there that gives the same bytes under the same headers.

const ROUNDS = 7;
const REQUESTS = 2_000;
const AT_ONCE = 16;

const cases = [
  { name: "an entry", path: "/v1/events/arrest-of-beria" },
  { name: "an entry the client holds (304)", path: "/v1/events/arrest-of-beria", held: true },
  { name: "power on a day, all offices", path: "/v1/power?date=1953-06-26" },
  { name: "power on a day, one office", path: "/v1/power?date=1953-06-26&office=minister-of-internal-affairs" },
  { name: "a list of 50 events", path: "/v1/events" },
  { name: "a filtered list of 10", path: "/v1/events?figure=lavrentiy-beria&limit=10" },
  { name: "search, a name", path: "/v1/search?q=beria" },
  { name: "search, a misspelt name", path: "/v1/search?q=khruschev" },
];

const folder = mkdtempSync(join(tmpdir(), "thaw-edge-"));
const agent = new Agent({ keepAlive: true, maxSockets: AT_ONCE });

/** Ask once, read to the end. */
const ask = (url: string, headers: Record<string, string>) =>
  new Promise<void>((resolve, reject) => {
    get(url, { agent, headers }, (answer) => answer.resume().on("end", resolve).on("error", reject)).on(
      "error",
      reject,
    );
  });

async function askMany(url: string, headers: Record<string, string>): Promise<void> {
  let left = REQUESTS;
  await Promise.all(
    Array.from({ length: AT_ONCE }, async () => {
      while (left-- > 0) await ask(url, headers);
    }),
  );
}

const { code, files } = await bundleWorker();
for (const name of files) copyFileSync(join(generated, name), join(folder, name));
writeFileSync(join(folder, "api.js"), code);
const api = (await worker(folder, "api", files))();
const rows: string[] = [];
try {
  await answered(`${api.address}/v1/meta`);
  for (const [number, { name, path, held }] of cases.entries()) {
    const url = `${api.address}${path}`;
    const answer = await fetch(url);
    const text = await answer.text();
    const bare = await worker(folder, await bareOf(`bare${number}`, text, answer.headers), []);
    const floor = bare();
    const headers: Record<string, string> = held ? { "If-None-Match": answer.headers.get("ETag") ?? "" } : {};
    try {
      await answered(`${floor.address}${path}`);
      const sides = { ours: { running: api, headers }, floor: { running: floor, headers: {} } };
      const times = { ours: [] as number[], floor: [] as number[] };
      for (let round = -1; round < ROUNDS; round++)
        for (const side of ["floor", "ours"] as const) {
          const { running, headers: own } = sides[side];
          const before = running.cpuMilliseconds();
          await askMany(`${running.address}${path}`, own);
          if (round >= 0) times[side].push(((running.cpuMilliseconds() - before) * 1000) / REQUESTS);
        }
      const ratio = median(times.ours.map((time, round) => time / (times.floor[round] ?? Number.NaN)));
      rows.push(
        `| ${name} | ${median(times.ours).toFixed(0)} | ${median(times.floor).toFixed(0)} | **${ratio.toFixed(2)}** |`,
      );
      console.log(rows.at(-1));
    } finally {
      await floor.stop();
    }
  }
} finally {
  agent.destroy();
  await api.stop();
  rmSync(folder, { recursive: true });
}

/** A worker that gives one answer, from a bare Hono route. */
async function bareOf(name: string, text: string, headers: Headers): Promise<string> {
  const own = Object.fromEntries(
    [...headers].filter(([header]) => !["content-length", "transfer-encoding"].includes(header)),
  );
  const contents = `import { Hono } from "hono";
const text = ${JSON.stringify(text)};
const headers = ${JSON.stringify(own)};
export default new Hono().get("*", () => new Response(text, { headers }));`;
  await build({
    stdin: { contents, resolveDir: import.meta.dirname },
    outfile: join(folder, `${name}.js`),
    bundle: true,
    minify: true,
    format: "esm",
    conditions: ["workerd", "worker"],
  });
  return name;
}

writeFileSync(
  join(import.meta.dirname, "edge.md"),
  `# CPU for each request on the edge

\`pnpm bench\`: CPU time that a request takes of \`workerd serve\`, over HTTP from another process on the same machine, ${AT_ONCE} at once. The floor, in turns with it, is a worker with a
bare Hono route that gives the same bytes under the same headers (for 304: the whole answer that 304 saves). Medians of ${ROUNDS} rounds of ${REQUESTS.toLocaleString("en")}
requests. Most of the time is workerd's own HTTP: read the ratio, and see results.md for the code alone.

| request | µs | floor µs | ratio |
|---|---:|---:|---:|
${rows.join("\n")}
`,
);
