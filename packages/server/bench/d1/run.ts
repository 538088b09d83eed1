import { execFileSync, spawn } from "node:child_process";
import { globSync, mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { rowsOfRelease } from "../../src/store/rows-of-release.ts";
import { statementsFrom } from "../../src/store/statements.ts";
import { syntheticRelease } from "./synthetic-release.ts";

// D1 as wrangler runs it locally, with a made-up release of so many claims: `node bench/d1/run.ts 1000000`.

const claims = Number(process.argv[2] ?? 1_000_000);
const PORT = 8797;
const directory = mkdtempSync(join(tmpdir(), "thaw-d1-"));
const config = join(import.meta.dirname, "wrangler.jsonc");
const wrangler = join(import.meta.dirname, "../../node_modules/.bin/wrangler");
const env = {
  ...process.env,
  PATH: `${dirname(process.execPath)}:${process.env.PATH}`,
  CI: "true",
  WRANGLER_SEND_METRICS: "false",
  WRANGLER_HIDE_BANNER: "true",
  CLOUDFLARE_CF_FETCH_ENABLED: "false",
};
const local = ["--config", config, "--local", "--persist-to", directory];
const told = (text: string) => console.error(`${new Date().toISOString().slice(11, 19)} ${text}`);

try {
  execFileSync(wrangler, ["d1", "execute", "thaw", ...local, "--command", "SELECT 1"], { env, stdio: "ignore" });
  const [file] = globSync(join(directory, "**/*.sqlite")).filter((path) => !path.includes("metadata"));
  if (!file) throw new Error("wrangler made no database");
  told("the release is made");
  const release = syntheticRelease(claims);
  const database = new DatabaseSync(file);
  database.exec("PRAGMA synchronous = OFF");
  const start = process.cpuUsage();
  database.exec("BEGIN");
  for (const statement of statementsFrom(rowsOfRelease(release))) database.exec(statement);
  database.exec("COMMIT");
  database.close();
  const { user, system } = process.cpuUsage(start);
  const filled = `Filled in ${Math.round((user + system) / 1e6)} s of the processor; ${Math.round(statSync(file).size / 1e6)} MB.`;
  told(filled);

  const server = spawn(
    wrangler,
    ["dev", ...local, "--ip", "127.0.0.1", "--port", String(PORT), "--log-level", "error"],
    {
      env,
      stdio: "inherit",
      detached: true,
    },
  );
  try {
    const address = `http://127.0.0.1:${PORT}/?claims=${claims}`;
    const answer = await whenUp(address);
    const rows = answer.map(
      ({ question, median, p95, answered }) =>
        `| ${question} | ${median.toFixed(1)} | ${p95.toFixed(1)} | ${answered} |`,
    );
    const table = ["| question | median ms | p95 ms | answered |", "|---|---:|---:|---:|", ...rows].join("\n");
    console.log(table);
    writeFileSync(
      join(import.meta.dirname, "../d1.md"),
      `# D1 with ${claims.toLocaleString("en")} claims

\`node bench/d1/run.ts ${claims}\`: a made-up release in Cloudflare D1 as wrangler runs it locally, each question asked 101 times inside workerd, each time for something else. The clock of
workerd counts whole milliseconds. ${filled}

${table}
`,
    );
  } finally {
    if (server.pid) process.kill(-server.pid);
  }
} finally {
  rmSync(directory, { recursive: true, force: true });
}

interface Result {
  readonly question: string;
  readonly median: number;
  readonly p95: number;
  readonly answered: string;
}

async function whenUp(address: string): Promise<Result[]> {
  for (let tries = 0; ; tries++) {
    try {
      const response = await fetch(address);
      if (!response.ok) throw new Error(await response.text());
      return (await response.json()) as Result[];
    } catch (error) {
      if (tries === 120) throw error;
      await new Promise((resolve) => setTimeout(resolve, 500));
    }
  }
}
