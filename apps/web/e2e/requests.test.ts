import { readdirSync } from "node:fs";
import { basename, dirname } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { withPage } from "./browser.ts";
import { out, startSite, templates } from "./site.ts";

let site: Awaited<ReturnType<typeof startSite>>;
beforeAll(async () => {
  site = await startSite();
});
afterAll(() => site.stop());

test("no page asks for anything that is missing, foreign, or runs without being ours", () =>
  withPage(async (page) => {
    const wrong: string[] = [];
    page.on("request", (request) => {
      if (!request.url().startsWith(`${site.url}/`)) wrong.push(`elsewhere: ${request.url()}`);
      const own = request.url().startsWith(`${site.url}/made/scripts/`);
      if (!["document", "stylesheet", "font", "image", "other"].includes(request.resourceType()) && !own)
        wrong.push(`${request.resourceType()}: ${request.url()}`);
    });
    page.on("response", (response) => {
      if (response.status() >= 400 && response.request().resourceType() !== "document")
        wrong.push(`${response.status()}: ${response.url()}`);
    });
    page.on("console", (message) => wrong.push(`console: ${message.text()}`));
    const { "not found": _, ...found } = templates;
    for (const path of Object.values(found)) await page.goto(site.url + path, { waitUntil: "networkidle" });
    expect(wrong).toEqual([]);
  }));

test("answers carry their type, are compressed, and forbid what the site does not use", async () => {
  const page = await fetch(`${site.url}/events/arrest-of-beria/`);
  expect(page.headers.get("content-type")).toBe("text/html;charset=utf-8");
  expect(page.headers.get("content-encoding")).toMatch(/br|gzip/);
  expect(page.headers.get("content-security-policy")).toContain("default-src 'none'");
  const twin = await fetch(`${site.url}/events/arrest-of-beria.json`);
  expect(twin.headers.get("content-type")).toContain("application/json");
  expect(await twin.json()).toMatchObject({ id: "arrest-of-beria" });
  expect((await fetch(`${site.url}/sitemap.xml`)).headers.get("content-type")).toContain("xml");
  expect(await (await fetch(`${site.url}/robots.txt`)).text()).toContain("sitemap.xml");
});

test("the sitemap names every page but empty days and errors, and no page that is not there", async () => {
  const sitemap = await (await fetch(`${site.url}/sitemap.xml`)).text();
  const named = [...sitemap.matchAll(/<loc>(.*?)<\/loc>/g)].map(([, url]) => new URL(url ?? "").pathname);
  const built = readdirSync(out, { recursive: true, encoding: "utf8" })
    .filter((file) => basename(file) === "index.html")
    .map((file) => `/${dirname(file)}/`.replace("/./", "/"));
  expect(named.filter((path) => !built.includes(path))).toEqual([]);
  const unnamed = built.filter((path) => !named.includes(path));
  expect(unnamed.filter((path) => !/^\/(?:on\/\d{4}-\d{2}-\d{2}|404|_not-found)\/$/.test(path))).toEqual([]);
});

test("only reading is served", async () => {
  expect((await fetch(site.url, { method: "POST", body: "x" })).status).toBe(405);
  expect((await fetch(`${site.url}/..%2f..%2fpackage.json`)).status).toBe(404);
  expect((await fetch(`${site.url}/%E0%A4%A`)).status).toBe(404);
});

test("a page that is passed on has a picture: its own where there is something to draw, else the site's", async () => {
  for (const [path, picture] of [
    ["/events/arrest-of-beria/", "/og/arrest-of-beria.png"],
    ["/places/volgograd/", "/og/thaw.png"],
  ]) {
    const html = await (await fetch(site.url + path)).text();
    expect(html).toMatch(new RegExp(`<meta property="og:image" content="[^"]*${picture}"`));
    const image = await fetch(site.url + picture);
    expect(image.headers.get("content-type")).toBe("image/png");
    expect(
      Buffer.from(await image.arrayBuffer())
        .subarray(1, 4)
        .toString(),
    ).toBe("PNG");
  }
});
