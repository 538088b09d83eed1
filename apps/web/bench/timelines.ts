import { readFileSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { createRequire } from "node:module";
import type { AddressInfo } from "node:net";
import { availableParallelism, cpus, loadavg } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import {
  chartStyle,
  layoutTimeline,
  listTimeline,
  placedDate,
  type TimelineItem,
  timeline,
  timelineFigure,
} from "@thaw/charts";
import { build } from "esbuild";
import { launchBrowser } from "../e2e/browser.ts";

/**
 * The timeline beside a bare static SVG, a canvas, vis-timeline and TimelineJS, with the same events in the same run: until events are painted, and how
 * frames come while panning. Writes `timelines.md`.
 */
const require = createRequire(import.meta.url);
const sizes = (process.env.BENCH_SIZES ?? "200,2000,10000").split(",").map(Number);
const runs = Number(process.env.BENCH_RUNS ?? 3);
/** Parts of names, to run a few alone. */
const only = process.env.BENCH_ONLY?.split(",");
const TOO_LONG = 90_000;

interface MadeUp {
  readonly id: string;
  readonly title: string;
  readonly date: string;
  readonly lane: number;
}

const words =
  "Moscow plenum decree arrest congress amnesty treaty visit speech Hungary Poland uprising maize rocket test trial return camp letter reform".split(
    " ",
  );

/** Made-up events of 1953 to 1964, always the same. */
function madeUp(count: number): MadeUp[] {
  let seed = 1953;
  const next = (below: number) => {
    seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((seed / 2_147_483_648) * below);
  };
  return Array.from({ length: count }, (_, index) => {
    const date = `${1953 + next(12)}-${String(1 + next(12)).padStart(2, "0")}-${String(1 + next(28)).padStart(2, "0")}`;
    const title = Array.from({ length: 3 + next(3) }, () => words[next(words.length)]).join(" ");
    return { id: `e${index}`, title, date: next(10) === 0 ? date.slice(0, 7) : date, lane: next(6) };
  });
}

const x = (date: string) =>
  ((Date.parse(`${`${date}-15`.slice(0, 10)}`) - Date.parse("1953-01-01")) / 86_400_000) * 1.28;

const shell = (head: string, body: string) =>
  `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>t</title>${head}</head><body>${body}</body></html>`;

/** Says when the frame after the work was painted. */
const painted = "requestAnimationFrame(()=>requestAnimationFrame(()=>{window.painted=performance.now()}));";
/** Stands right after a drawing that is there without a script. */
const thenPainted = `<script>${painted}</script>`;

interface Contender {
  readonly name: string;
  page(events: readonly MadeUp[]): string;
  /** Moves the view by a step; runs in the page. */
  readonly pan: string;
  readonly files?: Readonly<Record<string, string>>;
}

const scroll = (selector: string) => `document.querySelector(${JSON.stringify(selector)}).scrollLeft+=40`;
const lanes = Array.from({ length: 6 }, (_, index) => ({ id: `lane${index}`, label: `Lane ${index + 1}` }));

function ours(events: readonly MadeUp[]): string {
  const items = events.map(
    ({ id, title, date, lane }): TimelineItem => ({
      id,
      label: title,
      href: `/events/${id}/`,
      lane: `lane${lane}`,
      ...placedDate(date),
      status: "established",
      weight: 1,
      others: [],
      causes: [],
    }),
  );
  const layout = layoutTimeline(timeline({ title: "Events", within: "1953/1964", lanes, items }), {
    width: 5600,
    rowsMax: 3,
    labelMax: 220,
  });
  return shell(
    `<style>${chartStyle}</style>`,
    `<script type="module" src="/site.js" async></script>${timelineFigure(layout).html}${thenPainted}${listTimeline(layout.timeline).html}`,
  );
}

function bareSvg(events: readonly MadeUp[]): string {
  const marks = events
    .map(({ id, title, date, lane }, index) => {
      const y = 30 + lane * 90 + (index % 4) * 20;
      return `<a href="/events/${id}/"><circle cx="${Math.round(x(date))}" cy="${y}" r="4.5"/><text x="${Math.round(x(date)) + 8}" y="${y + 4}">${title}</text></a>`;
    })
    .join("");
  return shell(
    "<style>.s{overflow-x:auto}text{font:13px sans-serif}</style>",
    `<div class="s"><svg width="5600" height="600">${marks}</svg></div>${thenPainted}`,
  );
}

function canvas(events: readonly MadeUp[]): string {
  const data = JSON.stringify(
    events.map(({ title, date, lane }, index) => [Math.round(x(date)), 30 + lane * 90 + (index % 4) * 20, title]),
  );
  return shell(
    "",
    `<canvas width="1280" height="600"></canvas><script>const d=${data};let o=0;const c=document.querySelector("canvas").getContext("2d");
window.draw=()=>{c.clearRect(0,0,1280,600);c.font="13px sans-serif";for(const [x,y,t] of d){const p=x-o;if(p<-200||p>1280)continue;c.beginPath();c.arc(p,y,4.5,0,7);c.fill();c.fillText(t,p+8,y+4)}};window.pan=()=>{o+=40;draw()};draw();${painted}</script>`,
  );
}

function visTimeline(events: readonly MadeUp[]): string {
  const data = JSON.stringify(
    events.map(({ id, title, date, lane }) => ({ id, content: title, start: `${date}-15`.slice(0, 10), group: lane })),
  );
  return shell(
    `<link rel="stylesheet" href="/vis.css"><script src="/vis.js"></script>`,
    `<div id="t"></div><script>const g=[0,1,2,3,4,5].map(id=>({id,content:"Lane "+(id+1)}));
const v=new vis.Timeline(document.getElementById("t"),new vis.DataSet(${data}),new vis.DataSet(g),{height:600,start:"1953-01-01",end:"1955-10-01"});
v.on("changed",()=>{if(!window.painted){${painted}}});let at=Date.parse("1953-01-01");window.pan=()=>{at+=31*864e5;const w=1003*864e5;v.setWindow(at,at+w,{animation:false})};</script>`,
  );
}

function timelineJs(events: readonly MadeUp[]): string {
  const slides = events.map(({ title, date }) => {
    const [year, month, day] = date.split("-").map(Number);
    return { start_date: { year, month, ...(day && { day }) }, text: { headline: title, text: "" } };
  });
  return shell(
    `<link rel="stylesheet" href="/tl.css"><script src="/tl.js"></script>`,
    `<div id="t" style="width:100%;height:600px"></div><script>const t=new TL.Timeline("t",${JSON.stringify({ events: slides })},{font:null,debug:false});
t.on("loaded",()=>{${painted}});window.pan=()=>t.goToNext();</script>`,
  );
}

const client = await build({
  stdin: { contents: 'export { enhance } from "@thaw/charts/client";', resolveDir: import.meta.dirname },
  bundle: true,
  minify: true,
  format: "esm",
  write: false,
});
const vis = require.resolve("vis-timeline/package.json").replace(/package\.json$/, "");
const knight = require.resolve("@knight-lab/timelinejs/package.json").replace(/package\.json$/, "");
const files: Record<string, string> = {
  // As the site does it: its own script fetches the drawing's once the page was read.
  "/site.js": `addEventListener("DOMContentLoaded",()=>import("/client.js").then((charts)=>charts.enhance()))`,
  "/client.js": client.outputFiles[0]?.text ?? "",
  "/vis.js": readFileSync(join(vis, "standalone/umd/vis-timeline-graph2d.min.js"), "utf8"),
  "/vis.css": readFileSync(join(vis, "styles/vis-timeline-graph2d.min.css"), "utf8"),
  "/tl.js": readFileSync(join(knight, "dist/js/timeline.js"), "utf8"),
  "/tl.css": readFileSync(join(knight, "dist/css/timeline.css"), "utf8"),
};

const contenders: readonly Contender[] = [
  { name: "this timeline, with its list and its script", page: ours, pan: scroll(".timeline-scroller") },
  { name: "a bare static SVG in a scroller", page: bareSvg, pan: scroll(".s") },
  { name: "a bare canvas", page: canvas, pan: "pan()" },
  { name: "vis-timeline 8.5.4, two years and nine months in sight", page: visTimeline, pan: "pan()" },
  { name: "TimelineJS 3.9.11", page: timelineJs, pan: "pan()" },
];

let page = "";
const server = createServer((req, res) => {
  const file = files[req.url ?? ""];
  const type = req.url?.endsWith(".css") ? "text/css" : req.url?.endsWith(".js") ? "text/javascript" : "text/html";
  res
    .writeHead(file === undefined && req.url !== "/" ? 404 : 200, { "Content-Type": `${type}; charset=utf-8` })
    .end(file ?? page);
});
await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;

/** One load in a browser of its own: milliseconds until events were painted, and the frames of two seconds of panning. */
async function measure({ pan }: Contender): Promise<{ paint: number; p95: number } | undefined> {
  const browser = await launchBrowser();
  try {
    const tab = await (await browser.newContext({ viewport: { width: 1280, height: 800 } })).newPage();
    await tab.goto(url, { waitUntil: "commit" });
    await tab.waitForFunction("window.painted", undefined, { timeout: TOO_LONG });
    const paint = await tab.evaluate<number>("window.painted");
    const frames = await tab.evaluate<number[]>(
      `new Promise((done)=>{const f=[];let last=performance.now();const step=(now)=>{f.push(now-last);last=now;${pan};f.length<100?requestAnimationFrame(step):done(f.slice(5))};requestAnimationFrame(step)})`,
    );
    frames.sort((a, b) => a - b);
    return { paint, p95: frames[Math.floor(frames.length * 0.95)] ?? 0 };
  } catch {
    return undefined;
  } finally {
    await browser.close();
  }
}

const middle = (values: readonly number[]) =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
const rows: string[] = [];
for (const size of sizes) {
  const events = madeUp(size);
  let yardstick = Number.NaN;
  for (const contender of [contenders[1], ...contenders.filter((_, index) => index !== 1)]) {
    if (!contender || (only && !only.some((part) => contender.name.includes(part)))) continue;
    page = contender.page(events);
    const measured = [];
    for (let run = 0; run < (contender.name.startsWith("TimelineJS") ? 1 : runs); run++) {
      const result = await measure(contender);
      if (result) measured.push(result);
    }
    const paint = middle(measured.map((result) => result.paint));
    if (contender === contenders[1]) yardstick = paint;
    const told =
      measured.length === 0
        ? ["not within 90 s", "", ""]
        : [`${Math.round(paint)}`, (paint / yardstick).toFixed(2), middle(measured.map(({ p95 }) => p95)).toFixed(1)];
    rows.push(`| ${size} | ${contender.name} | ${told.join(" | ")} | ${(gzipSync(page).length / 1000).toFixed(1)} |`);
    console.log(rows.at(-1));
  }
}
server.close();

const [cpu] = cpus();
writeFileSync(
  join(import.meta.dirname, "timelines.md"),
  `# Timelines beside each other

The same made-up events of 1953 to 1964 in each, headless Chromium at 1280 × 800, every load in a browser of its own, medians of ${runs} (TimelineJS: one).
"Painted" is the frame after the events were drawn, counted from the navigation; "of the SVG" is that divided by the bare static SVG's of the same size
in the same run. Panning is two seconds of a step a frame: 95 of 100 frames came within so many milliseconds. Our own script, loaded
besides, is ${(gzipSync(files["/client.js"] ?? "").length / 1000).toFixed(1)} kB gzipped here, where it is one file with what saves drawings and all its words; what the site loads for a drawing is held to 15 kB by
e2e/weight.test.ts.

Machine: ${cpu?.model ?? "unknown"}, ${availableParallelism()} cores, shared, with a load average of ${loadavg()[0]?.toFixed(1)} at the end; Node ${process.versions.node}.

| events | what | painted, ms | of the SVG | pan p95, ms | page, kB gzipped |
| ------ | ---- | ----------- | ---------- | ----------- | ---------------- |
${rows.join("\n")}
`,
);
