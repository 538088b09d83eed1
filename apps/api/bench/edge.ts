import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { Agent, get } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build } from "esbuild";
import { bundleWorker, generated } from "./bundle.ts";
import { cases, spread } from "./cases.ts";
import { answered, median, worker } from "./workerd.ts";

// What a request takes of the processor in workerd, beside a bare Hono route there that gives the same bytes under the same headers.

const ROUNDS = 7;
const REQUESTS = 2_000;
const AT_ONCE = 16;

/** How many addresses a case has at most; they are asked by turns. */
const ADDRESSES_MAX = 24;
/** Compressed forms are the platform's business on the edge. */
const asked = cases.filter(({ headers, refused }) => !headers && !refused);

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

async function askMany(addresses: readonly string[], headers: readonly Record<string, string>[]): Promise<void> {
  let turn = 0;
  await Promise.all(
    Array.from({ length: AT_ONCE }, async () => {
      while (turn < REQUESTS) {
        const place = turn++ % addresses.length;
        await ask(addresses[place] ?? "", headers[place % headers.length] ?? {});
      }
    }),
  );
}

async function started(name: string, keeps: boolean) {
  const { code, files } = await bundleWorker({ keeps });
  for (const file of files) copyFileSync(join(generated, file), join(folder, file));
  writeFileSync(join(folder, `${name}.js`), code);
  return (await worker(folder, name, files))();
}

const [keeping, anew] = [await started("keeping", true), await started("anew", false)];
const rows: string[] = [];
try {
  for (const { address } of [keeping, anew]) await answered(`${address}/v1/meta`);
  for (const [number, { name, paths, held }] of asked.entries()) {
    const chosen = spread(paths, ADDRESSES_MAX);
    const answers = await Promise.all(
      chosen.map(async (path) => {
        const answer = await fetch(`${anew.address}${path}`);
        return { status: answer.status, text: await answer.text(), headers: answer.headers };
      }),
    );
    const bare = (await worker(folder, await bareOf(`bare${number}`, answers), []))();
    const none = [{}];
    const etags = answers.map(({ headers }) => ({ "If-None-Match": headers.get("ETag") ?? "" }));
    const sides = {
      floor: { running: bare, headers: none },
      anew: { running: anew, headers: held ? etags : none },
      again: { running: keeping, headers: held ? etags : none },
    };
    const times = { floor: [] as number[], anew: [] as number[], again: [] as number[] };
    try {
      await answered(`${bare.address}/`);
      for (let round = -1; round < ROUNDS; round++)
        for (const side of ["floor", "anew", "again"] as const) {
          const { running, headers } = sides[side];
          const before = running.cpuMilliseconds();
          await askMany(
            chosen.map((path) => `${running.address}${path}`),
            headers,
          );
          if (round >= 0) times[side].push(((running.cpuMilliseconds() - before) * 1000) / REQUESTS);
        }
    } finally {
      await bare.stop();
    }
    const over = (side: "anew" | "again") => {
      const ratio = median(times[side].map((time, round) => time / (times.floor[round] ?? Number.NaN)));
      return `${median(times[side]).toFixed(0)} | **${ratio.toFixed(2)}**`;
    };
    rows.push(`| ${name} | ${median(times.floor).toFixed(0)} | ${over("anew")} | ${over("again")} |`);
    console.log(rows.at(-1));
  }
} finally {
  agent.destroy();
  await Promise.all([keeping.stop(), anew.stop()]);
  rmSync(folder, { recursive: true });
}

/** A worker that gives some answers by turns, from a bare Hono route. */
async function bareOf(
  name: string,
  answers: readonly { readonly status: number; readonly text: string; readonly headers: Headers }[],
): Promise<string> {
  const own = answers.map(({ status, text, headers }) => ({
    text,
    init: {
      status,
      headers: Object.fromEntries(
        [...headers].filter(([header]) => !["content-length", "transfer-encoding"].includes(header)),
      ),
    },
  }));
  const contents = `import { Hono } from "hono";
const answers = ${JSON.stringify(own)};
let turn = 0;
export default new Hono().get("*", () => {
  const { text, init } = answers[turn++ % answers.length];
  return new Response(text, init);
});`;
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

\`pnpm bench\`: CPU time that a request takes of \`workerd serve\`, over HTTP from another process on the same machine, ${AT_ONCE} at once, for up to ${ADDRESSES_MAX} different things by turns.
_Anew_: by a worker that keeps no answer; _again_: by the worker as it is, which was asked the same before. The floor, in turns with them, is a worker with a bare Hono route that gives
the same bytes under the same headers (for 304: the whole answer that 304 saves). Medians of ${ROUNDS} rounds of ${REQUESTS.toLocaleString("en")} requests. Most of the time
is workerd's own HTTP: read the ratio, and see results.md for the code alone.

| request | floor µs | anew µs | over the floor | again µs | over the floor |
|---|---:|---:|---:|---:|---:|
${rows.join("\n")}
`,
);
