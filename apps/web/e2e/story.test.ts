import { afterAll, beforeAll, expect, test } from "vitest";
import { withPage } from "./browser.ts";
import { startSite } from "./site.ts";

let site: Awaited<ReturnType<typeof startSite>>;
beforeAll(async () => {
  site = await startSite();
});
afterAll(() => site.stop());

const chapter = "/stories/08-the-arrest/";

test("a name shows who it is on hover and on focus, Escape takes it away, and the link leads on without it", () =>
  withPage(async (page) => {
    await page.goto(site.url + chapter);
    const link = page.locator(".chapter").getByRole("link", { name: "Zhukov", exact: true }).first();
    const card = page.locator("#card-georgy-zhukov");
    await link.hover();
    await card.waitFor({ state: "visible" });
    expect(await card.textContent()).toContain("Marshal");
    await page.keyboard.press("Escape");
    await card.waitFor({ state: "hidden" });
    await page.mouse.move(0, 0);
    await link.focus();
    await card.waitFor({ state: "visible" });
    await link.click();
    await page.waitForURL("**/figures/georgy-zhukov/");
  }));

test("a first tap shows who it is, a second follows the link", () =>
  withPage(
    async (page) => {
      await page.goto(site.url + chapter);
      const link = page.locator(".chapter").getByRole("link", { name: "Zhukov", exact: true }).first();
      await page.locator("body").evaluate(() => new Promise((resolve) => setTimeout(resolve, 100)));
      await link.tap();
      await page.locator("#card-georgy-zhukov").waitFor({ state: "visible" });
      expect(page.url()).toContain(chapter);
      await link.tap();
      await page.waitForURL("**/figures/georgy-zhukov/");
    },
    { hasTouch: true, viewport: { width: 390, height: 844 } },
  ));

test("a date in the story opens its day, also where the sentence leaves the year out", () =>
  withPage(
    async (page) => {
      await page.goto(site.url + chapter);
      const links = page.locator(".chapter a.day-link");
      const hrefs = await links.evaluateAll((all) => all.map((link) => link.getAttribute("href")));
      expect(hrefs).toContain("/on/1953-06-26/");
      expect(await links.filter({ hasText: /^\d+ [A-Z][a-z]+$/ }).count()).toBeGreaterThan(0);
      await links.first().click();
      expect(page.url()).toContain("/on/");
    },
    { javaScriptEnabled: false },
  ));

test("who stops reading may continue where it was, and may have that forgotten", () =>
  withPage(async (page) => {
    await page.goto(site.url + chapter);
    await page.getByRole("heading", { name: "The trial" }).scrollIntoViewIfNeeded();
    await page.mouse.wheel(0, 600);
    await page.getByRole("link", { name: "Thaw", exact: true }).click();
    const bar = page.getByRole("complementary", { name: "Continue reading" });
    expect(await bar.getByRole("link").getAttribute("href")).toMatch(/^\/stories\/08-the-arrest\/#/);
    await bar.getByRole("button").click();
    await page.reload();
    expect(await bar.count()).toBe(0);
  }));

test("notes travel along with the text on a wide screen", () =>
  withPage(
    async (page) => {
      await page.goto(site.url + chapter);
      const last = page.locator(".chapter .mark a").last();
      const id = (await last.getAttribute("href")) ?? "";
      await last.scrollIntoViewIfNeeded();
      await page.mouse.wheel(0, 500);
      await expect.poll(() => page.locator(".notes").evaluate((notes) => notes.scrollTop)).toBeGreaterThan(200);
      expect(id).toMatch(/^#n\d+$/);
    },
    { viewport: { width: 1280, height: 900 }, reducedMotion: "reduce" },
  ));

test("the booklet prints every chapter with its sources, without what only a screen needs", () =>
  withPage(async (page) => {
    await page.goto(`${site.url}/stories/booklet/`);
    await page.emulateMedia({ media: "print" });
    expect(await page.locator(".site-header nav").isVisible()).toBe(false);
    expect(await page.locator(".booklet .chapter").count()).toBeGreaterThan(10);
    expect(await page.locator(".booklet .notes").count()).toBe(await page.locator(".booklet .chapter").count());
    const pdf = await page.pdf({ format: "A5" });
    expect(pdf.toString("latin1").match(/\/Type \/Page\b/g)?.length).toBeGreaterThan(20);
  }));
