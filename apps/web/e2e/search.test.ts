import { afterAll, beforeAll, expect, test } from "vitest";
import { withPage } from "./browser.ts";
import { startSite } from "./site.ts";

let site: Awaited<ReturnType<typeof startSite>>;
beforeAll(async () => {
  site = await startSite();
});
afterAll(() => site.stop());

test("without scripts a reader searches in Cyrillic, misspells, asks, and is answered", () =>
  withPage(
    async (page) => {
      await page.goto(`${site.url}/events/arrest-of-beria/`);
      const field = page.getByRole("searchbox", { name: "Search" });
      await field.fill("хрущев");
      await field.press("Enter");
      expect(await page.locator("#answer").getByRole("link").first().textContent()).toBe("Nikita Khrushchev");
      await page.goto(`${site.url}/search/?q=${encodeURIComponent("who was premier in March 1953?")}`);
      expect(await page.locator(".answers").textContent()).toContain("Malenkov");
      await page.goto(`${site.url}/search/?q=26+june+53`);
      expect(await page.locator(".day-found a").getAttribute("href")).toBe("/on/1953-06-26/");
    },
    { javaScriptEnabled: false },
  ));

test("what is found is set as the pages are, by the server and in the palette's index", async () => {
  const [answer, index] = await Promise.all(
    ["/search/?q=bulganin", "/made/search/index.json"].map(async (path) => (await fetch(site.url + path)).text()),
  );
  expect(answer).toContain("Minister of Defence 1953–55");
  expect(index).toContain("Minister of Defence 1953–55");
});

test("what a reader types is shown as text, whatever it is", async () => {
  for (const query of ['"><script>alert(1)</script>', "%00", "🙂".repeat(300), "' OR 1=1 --"]) {
    const answer = await fetch(`${site.url}/search/?q=${encodeURIComponent(query)}`);
    expect(answer.status).toBe(200);
    expect(await answer.text()).not.toContain("<script>alert");
  }
  expect((await fetch(`${site.url}/search/?q=`)).status).toBe(200);
  expect((await fetch(`${site.url}/search/?q=%E0%A4%A`)).status).toBe(200);
});

test("the palette opens by slash and by Ctrl-K, is worked by arrows and Enter, and closes by Escape", () =>
  withPage(async (page) => {
    const faults: string[] = [];
    page.on("pageerror", (error) => faults.push(error.message));
    page.on("console", (message) => faults.push(message.text()));
    await page.goto(`${site.url}/events/arrest-of-beria/`);
    await page.keyboard.press("/");
    const field = page.getByRole("combobox");
    await field.waitFor();
    await page.keyboard.type("Chruschtschow");
    const active = page.locator("[role=option][aria-selected=true]");
    await active.filter({ hasText: "Nikita Khrushchev" }).waitFor();
    expect(await field.getAttribute("aria-activedescendant")).toBe(await active.getAttribute("id"));
    await page.keyboard.press("ArrowDown");
    expect(await active.textContent()).not.toContain("Nikita Khrushchev");
    await page.keyboard.press("Escape");
    expect(await field.isVisible()).toBe(false);
    await page.keyboard.press("Control+k");
    await field.fill("июнь 1953");
    await page
      .getByRole("option", { name: /Arrest of Lavrentiy Beria|Presidium turns/ })
      .first()
      .waitFor();
    await field.fill("26 june 53");
    await page.getByRole("option", { name: /^26 June 1953/ }).waitFor();
    await page.keyboard.press("Enter");
    await page.waitForURL("**/on/1953-06-26/");
    expect(faults).toEqual([]);
  }));

test("a slash typed into a field is a slash, and the key can be turned off", () =>
  withPage(async (page) => {
    await page.goto(`${site.url}/search/`);
    await page.locator("#query").focus();
    await page.keyboard.press("/");
    expect(await page.locator("#query").inputValue()).toBe("/");
    await page.keyboard.press("Control+k");
    await page.getByRole("button", { name: /turn off/ }).click();
    await page.keyboard.press("Escape");
    await page.locator("h1").click();
    await page.keyboard.press("/");
    expect(await page.locator("dialog[open]").count()).toBe(0);
  }));

test("arrows lead from a day to the days beside it", () =>
  withPage(async (page) => {
    await page.goto(`${site.url}/on/1953-06-26/`);
    await page.keyboard.press("ArrowRight");
    await page.waitForURL("**/on/1953-06-27/");
    await page.keyboard.press("ArrowLeft");
    await page.waitForURL("**/on/1953-06-26/");
  }));
