import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import { createRequire } from "node:module";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { timelineJs } from "@thaw/chronicle/formats";
import { content } from "@thaw/content";
import { expect, test } from "vitest";
import { withPage } from "./browser.ts";

const knight = createRequire(import.meta.url)
  .resolve("@knight-lab/timelinejs/package.json")
  .replace(/package\.json$/, "dist");
const page = `<!DOCTYPE html><html lang="en"><head><link rel="stylesheet" href="/css/timeline.css"><script src="/js/timeline.js"></script></head>
<body><div id="t" style="height:600px"></div><script>const t=new TL.Timeline("t","/events.json",{font:null});t.on("loaded",()=>{window.loaded=t});</script></body></html>`;

test("the real TimelineJS loads the events of 1953 and shows each as a slide with its date in words", async () => {
  const events = content.events.filter(({ time }) => time.effective.date.edtf.startsWith("1953"));
  const { text, omitted } = timelineJs.write(
    content,
    events.map((entry) => ({ kind: "event", entry })),
    { site: "https://thaw.example", updated: "" },
  );
  const server = createServer((req, res) => {
    const url = req.url ?? "/";
    if (url === "/") res.setHeader("Content-Type", "text/html").end(page);
    else if (url.startsWith("/events.json")) res.setHeader("Content-Type", "application/json").end(text);
    else {
      try {
        res.setHeader("Content-Type", url.endsWith(".css") ? "text/css" : "text/javascript");
        res.end(readFileSync(join(knight, url.split("?")[0] ?? "")));
      } catch {
        res.writeHead(404).end();
      }
    }
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  try {
    await withPage(async (tab) => {
      await tab.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
      await tab.waitForFunction("window.loaded", undefined, { timeout: 60_000 });
      const headlines = await tab.locator(".tl-slide .tl-headline").allTextContents();
      expect(headlines).toHaveLength(events.length - omitted.length + 1);
      expect(headlines.map((line) => line.trim())).toContain("Arrest of Lavrentiy Beria");
      const dates = await tab.locator(".tl-slide .tl-headline-date").allTextContents();
      expect(dates.map((line) => line.trim())).toContain("26 June 1953");
    });
  } finally {
    server.closeAllConnections();
    server.close();
  }
});
