import { execFileSync } from "node:child_process";
import { readdirSync, rmSync, writeFileSync } from "node:fs";
import { cpus, loadavg } from "node:os";
import { dirname, join } from "node:path";
import { out } from "../e2e/site.ts";
import { barePage, buildBareNext } from "./bare-apps.ts";

/**
 * How long the whole site takes to build, beside a bare Next app that exports as many pages of the same text, one after the other in the same run. Writes
 * `build-time.md`.
 */
const web = join(import.meta.dirname, "..");
const rounds = Number(process.env.BENCH_RUNS ?? 1);
const seconds = (work: () => void) => {
  const started = performance.now();
  work();
  return (performance.now() - started) / 1000;
};

const rows = Array.from({ length: rounds }, () => {
  // From nothing, as the bare app is: without pictures and compiled modules of an earlier build.
  for (const folder of [".next", "out"]) rmSync(join(web, folder), { recursive: true, force: true });
  const ours = seconds(() =>
    execFileSync("npx", ["--yes", "pnpm@12", "--filter", "@thaw/web", "build"], {
      cwd: web,
      stdio: ["ignore", "ignore", "inherit"],
    }),
  );
  const pages = readdirSync(out, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith("index.html"))
    .map((file) => barePage(out, `/${dirname(file)}/`));
  const bare = buildBareNext(web, pages).seconds;
  return { pages: pages.length, ours, bare };
});

const report = `# How long a build takes

The whole site (pages, drawings, pictures, data beside each page, index, feeds), beside a bare Next app of the same version that exports as many pages with the same
text and nothing else, both from nothing. Seconds on the clock. Run with \`node bench/build-time.ts\`.

| pages | this site | bare Next | ratio |
|---|---|---|---|
${rows.map(({ pages, ours, bare }) => `| ${pages} | ${ours.toFixed(0)} | ${bare.toFixed(0)} | ${(ours / bare).toFixed(2)} |`).join("\n")}

Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model}, load ${loadavg()[0]?.toFixed(1)} at the end.
`;
writeFileSync(join(import.meta.dirname, "build-time.md"), report);
console.log(report);
