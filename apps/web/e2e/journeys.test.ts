import { afterAll, beforeAll, expect, test } from "vitest";
import { launchBrowser, withPage } from "./browser.ts";
import { startSite } from "./site.ts";

let site: Awaited<ReturnType<typeof startSite>>;
beforeAll(async () => {
  site = await startSite();
});
afterAll(() => site.stop());

test("from the front page a reader finds Beria's arrest, its announcement, and the source of the date", () =>
  withPage(
    async (page) => {
      await page.goto(site.url);
      await page.locator(".answer").getByRole("link", { name: "arrested" }).click();
      expect(await page.getByRole("heading", { level: 1 }).textContent()).toBe("Arrest of Lavrentiy Beria");
      const announced = page.getByRole("list", { name: "When" }).locator(".announced");
      expect(await announced.textContent()).toContain("10 July 1953");
      expect(await announced.textContent()).toContain("14 days later");
      const note = await announced.locator(".mark a").getAttribute("href");
      expect(await page.locator(note ?? "none").textContent()).toContain("Pravda");
    },
    { javaScriptEnabled: false },
  ));

test("a figure's page has the name in both scripts, the offices with their ends, and the other dates that sources give", () =>
  withPage(
    async (page) => {
      await page.goto(`${site.url}/figures/`);
      await page.getByRole("link", { name: "Nikita Khrushchev", exact: true }).click();
      expect(await page.locator("[lang=ru]").first().textContent()).toBe("Никита Сергеевич Хрущёв");
      const term = page.getByRole("row").filter({ hasText: "First Secretary of the Central Committee" });
      expect(await term.textContent()).toMatch(/7 September 1953[\s\S]*also given[\s\S]*14 October 1964/);
    },
    { javaScriptEnabled: false },
  ));

test("26 June 1953 shows Beria leaving the room, and the days beside it", () =>
  withPage(
    async (page) => {
      await page.goto(`${site.url}/on/1953-06-26/`);
      const room = page.locator(".room");
      expect(await room.getByText("arrested").count()).toBeGreaterThan(2);
      expect(await room.textContent()).toContain("Georgy Malenkov since 5 March 1953");
      await page.getByRole("link", { name: /^27 June 1953/ }).click();
      expect(await page.locator(".room").textContent()).not.toContain("Beria");
      const secret = page.getByRole("region", { name: "Happened, and not yet made public" });
      expect(await secret.textContent()).toContain("Arrest of Lavrentiy Beria");
    },
    { javaScriptEnabled: false },
  ));

test("the review counts its verdicts, and each number leads to its statement and on to the claims", () =>
  withPage(
    async (page) => {
      await page.goto(`${site.url}/reviews/grunge-what-really-happened/`);
      const counts = await page.locator(".tally b").allTextContents();
      const statements = await page.locator(".review > li").count();
      expect(counts.reduce((sum, text) => sum + Number(text), 0)).toBe(statements);
      await page.locator(".tally .numbers a").first().click();
      const target = page.locator(".review > li:target");
      expect(await target.locator(".verdict").textContent()).toBe("contradicted");
      await target.locator(".rests a").first().click();
      expect(page.url()).toContain("/claims/");
      expect(await page.locator(".evidence li").count()).toBeGreaterThan(0);
    },
    { javaScriptEnabled: false },
  ));

test("a misspelt address answers 404 and offers the ways on", () =>
  withPage(async (page) => {
    const answer = await page.goto(`${site.url}/figures/nikita-kruschev/`);
    expect(answer?.status()).toBe(404);
    expect(answer?.headers()["content-type"]).toBe("text/html; charset=utf-8");
    await page.getByRole("main").getByRole("link", { name: "Figures" }).click();
    expect(await page.getByRole("heading", { level: 1 }).textContent()).toBe("Figures");
  }));

test("the first Tab reaches a link that skips to the text", () =>
  withPage(async (page) => {
    await page.goto(`${site.url}/events/arrest-of-beria/`);
    await page.keyboard.press("Tab");
    expect(await page.locator(":focus").textContent()).toBe("Skip to the text");
    await page.keyboard.press("Enter");
    await page.keyboard.press("Tab");
    expect(await page.locator("main :focus").count()).toBe(1);
  }));

test("on a wide screen the heading of the notes is in sight where a page begins", () =>
  withPage(
    async (page) => {
      await page.goto(`${site.url}/events/arrest-of-beria/`);
      // As long as a scroll of the notes would take.
      await page.waitForTimeout(1500);
      expect(await page.locator(".notes").evaluate((notes) => notes.scrollTop)).toBe(0);
    },
    { viewport: { width: 1280, height: 900 } },
  ));

test("on a wide screen the notes travel with the text, far down a chapter too", () =>
  withPage(
    async (page) => {
      await page.goto(`${site.url}/stories/08-the-arrest/`);
      for (const top of [900, 2700, 3600]) {
        await page.evaluate((y) => scrollTo(0, y), top);
        const isFirstNoteOfMarkInSight = () =>
          page.evaluate(() => {
            const isInSight = (element: Element) => {
              const { top, bottom } = element.getBoundingClientRect();
              return bottom > 0 && top < innerHeight;
            };
            const margin = document.querySelector(".notes")?.getBoundingClientRect().top ?? 0;
            const first = [...document.querySelectorAll(".notes li")].find(
              (note) => note.getBoundingClientRect().top >= margin,
            );
            return [...document.querySelectorAll(`article .mark a[href="#${first?.id}"]`)].some(isInSight);
          });
        await expect.poll(isFirstNoteOfMarkInSight, { timeout: 10_000 }).toBe(true);
      }
    },
    { viewport: { width: 1280, height: 900 } },
  ));

test("on a wide screen a mark lights up its note in the margin, and the text stays in sight", () =>
  withPage(
    async (page) => {
      await page.goto(`${site.url}/reviews/grunge-what-really-happened/#s40`);
      const mark = page.locator("#s40 .mark a");
      await mark.click();
      const note = page.locator(".notes li:target");
      // The notes may still be scrolling along when the mark is followed: what counts is where they come to rest.
      const isInSight = async (locator: typeof mark) => {
        const { y = -1 } = (await locator.boundingBox()) ?? {};
        return y >= 0 && y < 900;
      };
      for (const locator of [mark, note]) await expect.poll(() => isInSight(locator), { timeout: 10_000 }).toBe(true);
    },
    { viewport: { width: 1280, height: 900 } },
  ));

test("with no browser installed, the one from the package registry opens the site", async () => {
  const browser = await launchBrowser({});
  const page = await browser.newPage();
  await page.goto(site.url);
  expect(await page.getByRole("heading", { level: 1 }).textContent()).toBe("What really happened after Stalin died?");
  await browser.close();
});
