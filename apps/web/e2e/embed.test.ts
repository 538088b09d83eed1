import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, expect, test } from "vitest";
import { withPage } from "./browser.ts";
import { startSite } from "./site.ts";

let site: Awaited<ReturnType<typeof startSite>>;
beforeAll(async () => {
  site = await startSite();
});
afterAll(() => site.stop());

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

test("the page of a drawing names its oEmbed answer, which holds the frame", async () => {
  const html = await (await fetch(`${site.url}/timeline/1953/`)).text();
  const [, href = ""] = /<link rel="alternate" type="application\/json\+oembed" href="([^"]+)"/.exec(html) ?? [];
  const answer = await (await fetch(site.url + new URL(href).pathname)).json();
  expect(answer).toMatchObject({ version: "1.0", type: "rich", title: "Timeline of 1953" });
  expect((answer as { html: string }).html).toContain("/embed/timeline-1953.html");
});

test("a drawing as a file is drawn by a browser with its style, and says what it is and how to cite it", () =>
  withPage(async (page) => {
    const errors: string[] = [];
    page.on("console", (message) => errors.push(message.text()));
    await page.goto(`${site.url}/charts/timeline-1953.svg`);
    expect(errors).toEqual([]);
    const told = await page.evaluate(() => ({
      title: document.querySelector("title")?.textContent,
      cite: [...document.querySelectorAll("text")].at(-1)?.textContent,
      dot: getComputedStyle(document.querySelector("circle.dot") as Element).fill,
      link: document.querySelector("a")?.getAttribute("href"),
    }));
    expect(told.title).toBe("Timeline of 1953");
    expect(told.cite).toMatch(/^Thaw, “Timeline of 1953”, facts version .*, release \w+, CC BY 4.0$/);
    expect(told.dot).toBe("rgb(28, 25, 21)");
    expect(told.link).toMatch(/^https?:\/\//);
  }));

test("the data of a drawing has a row for each of its events", async () => {
  const csv = await (await fetch(`${site.url}/charts/timeline-1953.csv`)).text();
  const svg = await (await fetch(`${site.url}/charts/timeline-1953.svg`)).text();
  const rows = csv.trimEnd().split("\r\n").length - 1;
  expect(rows).toBe(new Set([...svg.matchAll(/class="item[^"]*"/g)].map((_, index) => index)).size);
});
