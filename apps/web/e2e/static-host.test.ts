import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { withPage } from "./browser.ts";
import { out, startSite } from "./site.ts";

let site: Awaited<ReturnType<typeof startSite>>;
beforeAll(async () => {
  site = await startSite();
});
afterAll(() => site.stop());

/** Answer an address with its file as it stands, as a host of files does. */
async function asFile(page: Page, address: string, file: string, status = 200): Promise<void> {
  await page.route(`**${address}`, (route) =>
    route.fulfill({ status, contentType: "text/html", body: readFileSync(join(out, file), "utf8") }),
  );
}

test("on a host of files a search is answered from the index", () =>
  withPage(async (page) => {
    await asFile(page, "/search/?q=Chruschtschow", "search/index.html");
    await page.goto(`${site.url}/search/?q=Chruschtschow`);
    expect(await page.locator("#answer a").first().textContent()).toMatch(/^Nikita Khrushchev/);
  }));

test("on a host of files two days are compared by their pages", () =>
  withPage(async (page) => {
    await asFile(page, "/compare/?from=1953-06-27&to=1953-06-25", "compare/index.html");
    await page.goto(`${site.url}/compare/?from=1953-06-27&to=1953-06-25`);
    const line = page.locator("#answer li").filter({ hasText: "Minister of Internal Affairs" });
    expect(await line.textContent()).toBe("Minister of Internal Affairs: − Lavrentiy Beria, + Sergei Kruglov");
    await asFile(page, "/compare/?from=1953-06-27&to=1999-01-01", "compare/index.html");
    await page.goto(`${site.url}/compare/?from=1953-06-27&to=1999-01-01`);
    expect(await page.locator("#answer .fault").textContent()).toContain("16 November 1964");
  }));

test("on a host of files an address that leads nowhere names what it may have meant", () =>
  withPage(async (page) => {
    await asFile(page, "/figures/nikita-kruschev/", "404.html", 404);
    await page.goto(`${site.url}/figures/nikita-kruschev/`);
    expect(await page.locator("#answer a").first().textContent()).toMatch(/^Nikita Khrushchev/);
  }));
