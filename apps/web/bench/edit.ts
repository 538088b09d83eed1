import { type ChildProcess, spawn } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { cpus, loadavg } from "node:os";
import { join } from "node:path";
import { launchBrowser } from "../e2e/browser.ts";

/**
 * What `pnpm dev` promises: a file of the corpus is saved, and an open page shows it. From the write of the file until the browser has the new text. Writes
 * `edit.md`, and puts the file back.
 */
const port = 3479;
const edits = ["a first", "a second", "a third", "a fourth", "a fifth", "a sixth"];
const root = join(import.meta.dirname, "../../..");
const file = join(root, "packages/content/corpus/events/execution-of-beria.yaml");
const page = "/events/execution-of-beria/";
const before = readFileSync(file, "utf8");
const place = /shot in a bunker/;
if (!place.test(before)) throw new Error(`${file} no longer says "shot in a bunker": choose another place to edit.`);

const processes = ["@thaw/content", "@thaw/web"].map((name) =>
  spawn("npx", ["--yes", "pnpm@12", "--filter", name, "dev"], {
    cwd: root,
    detached: true,
    env: { ...process.env, SITE_PORT: String(port) },
    stdio: ["ignore", "pipe", "inherit"],
  }),
);
const browser = await launchBrowser();
try {
  await Promise.all(processes.map(says(/0 errors|Ready in/)));
  const tab = await (await browser.newContext()).newPage();
  await tab.goto(`http://localhost:${port}${page}`, { timeout: 120_000 });
  await tab.waitForTimeout(3000);
  const times: number[] = [];
  for (const edit of edits) {
    const started = performance.now();
    writeFileSync(file, before.replace(place, `shot in ${edit} bunker`));
    await tab.waitForFunction((text) => document.body.textContent?.includes(text), `in ${edit} bunker`, {
      timeout: 30_000,
      polling: 20,
    });
    times.push(performance.now() - started);
    await tab.waitForTimeout(1500);
  }
  const [first, ...later] = times.map(Math.round);
  const report = `# From a saved file to the browser

\`pnpm dev\`: \`thaw watch\` checks the corpus and writes what changed, Next sends it to the open page. Milliseconds from the write of
the file until the page has the new text: the first edit ${first} (Next compiles what the edit touches), then ${later.join(", ")}. Run with \`node bench/edit.ts\`.

Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model}, load ${loadavg()[0]?.toFixed(1)} at the end.
`;
  writeFileSync(join(import.meta.dirname, "edit.md"), report);
  console.log(report);
} finally {
  writeFileSync(file, before);
  await browser.close();
  for (const { pid } of processes) if (pid) process.kill(-pid, "SIGTERM");
}

/** A promise that waits until a process has written what is looked for. */
function says(pattern: RegExp): (child: ChildProcess) => Promise<void> {
  return (child) =>
    new Promise((resolve, reject) => {
      child.stdout?.on("data", (chunk: Buffer) => {
        if (pattern.test(chunk.toString())) resolve();
      });
      child.once("exit", (code) => reject(new Error(`The dev command ended with ${code}.`)));
    });
}
