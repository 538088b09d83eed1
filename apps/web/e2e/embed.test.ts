import { readdirSync, readFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { brotliDecompressSync } from "node:zlib";
import { build } from "esbuild";
import type { FrameLocator, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { withPage } from "./browser.ts";
import { startSite } from "./site.ts";

const frozen = join(import.meta.dirname, "../frozen");

/** What is kept of a release, by name of file. */
const keptOf = (version: string) =>
  JSON.parse(brotliDecompressSync(readFileSync(join(frozen, `${version}.json.br`))).toString()) as Record<
    string,
    string
  >;

let site: Awaited<ReturnType<typeof startSite>>;
beforeAll(async () => {
  site = await startSite();
});
afterAll(() => site.stop());

/** A page of somebody else, for as long as it is used. */
async function hosted(html: string, use: (address: string) => Promise<void>): Promise<void> {
  const other = createServer((_, res) => res.setHeader("Content-Type", "text/html").end(html));
  await new Promise<void>((resolve) => other.listen(0, "127.0.0.1", resolve));
  try {
    await use(`http://localhost:${(other.address() as AddressInfo).port}/`);
  } finally {
    other.closeAllConnections();
    other.close();
  }
}

function framedBy(page: Page, src: string, use: (frame: FrameLocator) => Promise<void>): Promise<void> {
  return hosted(`<iframe src="${src}" width="900" height="600"></iframe>`, async (host) => {
    await page.goto(host);
    await use(page.frameLocator("iframe"));
  });
}

test("a page on another host shows a drawing in a frame, and cannot frame the rest of the site", () =>
  withPage(async (page) => {
    const other = createServer((req, res) => {
      const path = req.url === "/site" ? "/timeline/" : "/embed/timeline-1953.html";
      res
        .setHeader("Content-Type", "text/html")
        .end(`<iframe src="${site.url}${path}" width="900" height="600"></iframe>`);
    });
    await new Promise<void>((resolve) => other.listen(0, "127.0.0.1", resolve));
    try {
      const host = `http://localhost:${(other.address() as AddressInfo).port}`;
      await page.goto(`${host}/`);
      const frame = page.frameLocator("iframe");
      expect(await frame.getByRole("heading", { level: 1 }).textContent()).toBe("Timeline of 1953");
      expect(await frame.locator("svg.drawing a.item").count()).toBeGreaterThan(20);
      expect(await frame.getByRole("link", { name: "Sources and the full drawing" }).getAttribute("href")).toContain(
        "/timeline/1953/",
      );
      await page.goto(`${host}/site`);
      await page.waitForTimeout(300);
      expect(
        await page
          .frames()
          .at(-1)
          ?.locator("h1")
          .count()
          .catch(() => 0),
      ).toBe(0);
    } finally {
      other.closeAllConnections();
      other.close();
    }
  }));

test("the page of a drawing names two oEmbed answers: as it is corrected later, and as it was in a release", async () => {
  const version = readdirSync(frozen)
    .map((name) => name.replace(".json.br", ""))
    .sort((a, b) => a.localeCompare(b, "en", { numeric: true }))
    .at(-1);
  const html = await (await fetch(`${site.url}/timeline/1953/`)).text();
  const links = [...html.matchAll(/<link rel="alternate" type="application\/json\+oembed" href="([^"]+)"/g)];
  const answers = await Promise.all(
    links.map(async ([, href = ""]) => (await fetch(site.url + new URL(href).pathname)).json()),
  );
  expect(answers).toMatchObject([
    { version: "1.0", type: "rich", title: "Timeline of 1953" },
    { version: "1.0", type: "rich", title: `Timeline of 1953 (facts version ${version})` },
  ]);
  const frames = (answers as { html: string }[]).map((answer) => answer.html);
  expect(frames[0]).toContain("/embed/timeline-1953.html");
  expect(frames[1]).toContain(`/embed/${version}/timeline-1953.svg`);
});

test("a drawing as of a release is the file that is kept, whatever the facts have become, and may be framed", () =>
  withPage(async (page) => {
    const kept = keptOf("2.0.0");
    expect(Object.keys(kept).length).toBeGreaterThan(300);
    for (const name of ["timeline-1953.svg", "power-by-office.svg", "fortnight.svg"])
      expect(await (await fetch(`${site.url}/embed/2.0.0/${name}`)).text()).toBe(kept[name]);
    await framedBy(page, `${site.url}/embed/2.0.0/fortnight.svg`, async (frame) => {
      expect(await frame.locator("text").last().textContent()).toMatch(/facts version 2\.0\.0, release 80810ba1490d/);
      const colour = await frame
        .locator("circle.time-mark.effective")
        .first()
        .evaluate((one) => getComputedStyle(one).fill);
      expect(colour).toBe("rgb(28, 25, 21)");
      const link = frame.locator("a").first();
      expect([await link.getAttribute("target"), await link.getAttribute("href")]).toEqual([
        "_top",
        "/events/stroke-of-stalin/",
      ]);
    });
  }));

test("the web component shows a drawing in any page; without its script what stands between its tags stays", () =>
  withPage(async (page) => {
    const { outputFiles } = await build({
      stdin: {
        contents: 'import { defineThawChart } from "@thaw/charts/client"; defineThawChart();',
        resolveDir: import.meta.dirname,
      },
      bundle: true,
      format: "esm",
      write: false,
    });
    const element = `<thaw-chart src="${site.url}/embed/fortnight.html" title="March 1953" height="700"><a href="https://thaw.example/">March 1953</a></thaw-chart>`;
    const script = `<script type="module">${outputFiles[0]?.text}</script>`;
    await hosted(`<!DOCTYPE html>${element}`, async (host) => {
      await page.goto(host);
      expect(await page.locator("thaw-chart").textContent()).toBe("March 1953");
      expect(await page.locator("iframe").count()).toBe(0);
    });
    await hosted(`<!DOCTYPE html>${element}${script}`, async (host) => {
      await page.goto(host);
      const frame = page.locator("thaw-chart > iframe");
      expect([await frame.getAttribute("title"), await frame.getAttribute("height")]).toEqual(["March 1953", "700"]);
      const drawn = page.frameLocator("thaw-chart > iframe");
      expect(await drawn.locator(".tracks-figure li").count()).toBeGreaterThan(7);
      expect(await drawn.locator("circle.time-mark.effective").count()).toBeGreaterThan(7);
    });
  }));

test("a drawing as a file is drawn by a browser with its style, and says what it is and how to cite it", () =>
  withPage(async (page) => {
    const errors: string[] = [];
    page.on("console", (message) => errors.push(message.text()));
    await page.goto(`${site.url}/charts/timeline-1953.svg`);
    expect(errors).toEqual([]);
    const told = await page.evaluate(() => ({
      title: document.querySelector("title")?.textContent,
      head: document.querySelector("text.file-title")?.textContent,
      cite: [...document.querySelectorAll("text")].at(-1)?.textContent,
      dot: getComputedStyle(document.querySelector("circle.dot") as Element).fill,
      link: document.querySelector("a")?.getAttribute("href"),
    }));
    expect(told.title).toBe("Timeline of 1953");
    expect(told.head).toBe("Timeline of 1953");
    expect(told.cite).toMatch(/^Thaw, “Timeline of 1953”, facts version .*, release \w+, CC BY 4.0$/);
    expect(told.dot).toBe("rgb(28, 25, 21)");
    expect(told.link).toMatch(/^https?:\/\//);
  }));

test("the data of a drawing has a row for each of its events, as CSV and as JSON, each with the line to cite", async () => {
  const asked = async (type: string) => (await fetch(`${site.url}/charts/timeline-1953.${type}`)).text();
  const [csv = "", ...rows] = (await asked("csv")).trimEnd().split("\r\n");
  const json = JSON.parse(await asked("json")) as { cite_as: string; rows: unknown[] };
  const items = [...(await asked("svg")).matchAll(/class="item[^"]*"/g)];
  expect(rows.length).toBe(items.length);
  expect(json.rows.length).toBe(items.length);
  expect(csv).toMatch(/,cite_as$/);
  expect(rows.every((row) => row.includes("CC BY 4.0"))).toBe(true);
  expect(json.cite_as).toMatch(/^Thaw, “Timeline of 1953”, facts version/);
});

test("a drawing with a name is there as a picture of pixels, which a browser opens", () =>
  withPage(async (page) => {
    const answer = await page.goto(`${site.url}/charts/fortnight.png`);
    expect(answer?.headers()["content-type"]).toBe("image/png");
    const width = await page.evaluate(() => document.images[0]?.naturalWidth);
    expect(width).toBeGreaterThan(1500);
  }));

test("a drawing is saved as it is shown: with the filter chosen, which the file names, as SVG and as a picture in our fonts", () =>
  withPage(async (page) => {
    const errors: string[] = [];
    page.on("console", (message) => message.type() === "error" && errors.push(message.text()));
    await page.goto(`${site.url}/timeline/1953/?q=beria`);
    await page.locator(".take-along summary").click();
    const saved = async (name: string) => {
      const [download] = await Promise.all([
        page.waitForEvent("download"),
        page.locator("[data-save-shown]").getByRole("button", { name }).click(),
      ]);
      return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
    };
    const svg = await saved("SVG");
    expect(svg.name).toBe("timeline-1953.svg");
    const text = svg.bytes.toString();
    expect(text).toContain("Faint is what was left out: only with “beria”.");
    expect(text).toContain("CC BY 4.0");
    expect(text.split('class="item dimmed"').length).toBeGreaterThan(10);
    const png = await saved("PNG");
    expect(png.name).toBe("timeline-1953.png");
    expect(png.bytes.readUInt32BE(0)).toBe(0x89504e47);
    expect(png.bytes.readUInt32BE(16)).toBeGreaterThan(4000);
    expect(errors).toEqual([]);
  }));
