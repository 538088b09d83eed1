import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { cpus, loadavg } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { gzipSync } from "node:zlib";
import sparticuz from "@sparticuz/chromium";
import sirv from "sirv";
import { installedBrowser } from "../e2e/browser.ts";
import { out, startSite } from "../e2e/site.ts";
import { barePage, buildBareAstro, buildBareNext, folderWith } from "./bare-apps.ts";

/**
 * Lighthouse (mobile) on five kinds of page, beside a bare Next page and a bare Astro page of the same content in the same run. Lighthouse and Astro are
 * installed into a temporary folder, since nothing else needs their 200 MB. Writes `lighthouse.md`.
 */
const runs = Number(process.env.BENCH_RUNS ?? 5);
const web = join(import.meta.dirname, "..");
const pages = {
  home: "/",
  story: "/stories/08-the-arrest/",
  entry: "/events/arrest-of-beria/",
  day: "/on/1953-06-26/",
  review: "/reviews/grunge-what-really-happened/",
};
const yardstick = pages.entry;

interface Audited {
  readonly lhr: {
    readonly categories: Record<string, { readonly score: number | null }>;
    readonly audits: Record<string, { readonly numericValue?: number; readonly score: number | null }>;
  };
}

const tools = folderWith("lighthouse@13.5.0", "chrome-launcher@1", "astro@7.3.5");
const load = (file: string) => import(pathToFileURL(join(tools, "node_modules", file)).href);
const lighthouse = (await load("lighthouse/core/index.js")).default as (url: string, flags: object) => Promise<Audited>;
const { launch } = (await load("chrome-launcher/dist/index.js")) as {
  launch: (options: object) => Promise<{ port: number; kill: () => void }>;
};

const site = await startSite();
const bare = [barePage(out, yardstick)];
const next = await serve(buildBareNext(web, bare).out);
const astro = await serve(buildBareAstro(tools, bare));
const slug = bare[0]?.slug;
const addresses = {
  ...Object.fromEntries(Object.entries(pages).map(([name, path]) => [name, site.url + path])),
  "bare Next page of the entry": `${next.url}/${slug}/`,
  "bare Astro page of the entry": `${astro.url}/${slug}/`,
};

const measured = new Map<string, Audited["lhr"][]>();
// Turn by turn, so that a busy minute falls on all alike.
for (let turn = 0; turn < runs; turn++)
  for (const [name, url] of Object.entries(addresses)) {
    const chrome = await launch({
      chromePath: installedBrowser() ?? (await sparticuz.executablePath()),
      chromeFlags: ["--headless", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage"],
    });
    const { lhr } = await lighthouse(url, { port: chrome.port, logLevel: "error" });
    chrome.kill();
    measured.set(name, [...(measured.get(name) ?? []), lhr]);
  }
await site.stop();
next.server.close();
astro.server.close();

const median = (values: number[]) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
const spread = (values: number[]) =>
  Math.min(...values) === Math.max(...values)
    ? `${values[0]}`
    : `${median(values)} (${Math.min(...values)}–${Math.max(...values)})`;
const rows = [...measured].map(([name, results]) => {
  const score = (category: string) =>
    spread(results.map(({ categories }) => Math.round((categories[category]?.score ?? 0) * 100)));
  const value = (audit: string) => median(results.map(({ audits }) => audits[audit]?.numericValue ?? Number.NaN));
  return `| ${[
    name,
    score("performance"),
    score("accessibility"),
    score("best-practices"),
    score("seo"),
    (value("first-contentful-paint") / 1000).toFixed(2),
    (value("largest-contentful-paint") / 1000).toFixed(2),
    value("total-blocking-time").toFixed(0),
    value("cumulative-layout-shift").toFixed(3),
    (value("total-byte-weight") / 1024).toFixed(0),
  ].join(" | ")} |`;
});

const report = `# Lighthouse

Lighthouse 13.5.0 with its mobile settings, median of ${runs} runs (lowest to highest), pages taken in turn, each with a browser of its own. The yardsticks show the
same text, without styles, fonts or the frame of the site. The score swings with the machine: what gates is bytes, axe and layout shift (\`e2e/\`).
Run with \`node bench/lighthouse.ts\` after a build.

| page | performance | accessibility | best practices | SEO | FCP s | LCP s | TBT ms | CLS | kB |
|---|---|---|---|---|---|---|---|---|---|
${rows.join("\n")}

Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model}, load ${loadavg()[0]?.toFixed(1)} at the end.
`;
writeFileSync(join(import.meta.dirname, "lighthouse.md"), report);
console.log(report);
process.exit(0);

/** Built files, compressed as the site's are. */
async function serve(folder: string): Promise<{ url: string; server: Server }> {
  for (const file of readdirSync(folder, { recursive: true, encoding: "utf8" }))
    if (/\.(?:html|js|css)$/.test(file))
      writeFileSync(join(folder, `${file}.gz`), gzipSync(readFileSync(join(folder, file))));
  const server = createServer(sirv(folder, { gzip: true }));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return { server, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}` };
}
