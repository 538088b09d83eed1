import { afterAll, beforeAll, expect, test } from "vitest";
import { withPage } from "./browser.ts";
import { startSite } from "./site.ts";

let site: Awaited<ReturnType<typeof startSite>>;
beforeAll(async () => {
  site = await startSite();
});
afterAll(() => site.stop());

test("a page that was visited is read again without a network, and another one says why it is not there", () =>
  withPage(async (page) => {
    await page.goto(`${site.url}/events/arrest-of-beria/`);
    await page.evaluate(() => navigator.serviceWorker.ready);
    await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
    await page.reload({ waitUntil: "networkidle" });
    await page.context().setOffline(true);
    await page.reload();
    expect(await page.getByRole("heading", { level: 1 }).textContent()).toBe("Arrest of Lavrentiy Beria");
    const other = await page.goto(`${site.url}/events/secret-speech/`);
    expect(other?.status()).toBe(503);
    expect(await page.textContent("body")).toContain("not been visited");
  }));

test("the manifest names the site, and its icon is there", async () => {
  const manifest = (await (await fetch(`${site.url}/manifest.webmanifest`)).json()) as {
    name: string;
    icons: { src: string }[];
  };
  expect(manifest.name).toMatch(/^Thaw/);
  expect((await fetch(site.url + (manifest.icons[0]?.src ?? "/none"))).status).toBe(200);
});
