import { AxeBuilder } from "@axe-core/playwright";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { launchBrowser } from "./browser.ts";
import { startSite, templates } from "./site.ts";

let site: Awaited<ReturnType<typeof startSite>>;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  site = await startSite();
  browser = await launchBrowser();
  page = await (await browser.newContext()).newPage();
});
afterAll(async () => {
  await browser?.close();
  await site?.stop();
});

describe.each(Object.entries(templates))("%s", (_, path) => {
  test("has no fault that axe can find, by day or by night", async () => {
    await page.setViewportSize({ width: 1280, height: 900 });
    await page.emulateMedia({ colorScheme: "light" });
    await page.goto(site.url + path);
    // Legacy mode stays in one page: the registry's Chromium does not survive a second one.
    const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
    expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
    await page.emulateMedia({ colorScheme: "dark" });
    const night = await new AxeBuilder({ page }).setLegacyMode().withRules(["color-contrast"]).analyze();
    expect(night.violations.flatMap(({ nodes }) => nodes.map(({ html }) => html))).toEqual([]);
  });

  test("can be used with a finger: what stands outside a sentence is 24 px each way or has the room", async () => {
    await page.setViewportSize({ width: 390, height: 844 });
    await page.goto(site.url + path);
    const { violations } = await new AxeBuilder({ page }).setLegacyMode().withRules(["target-size"]).analyze();
    expect(violations.flatMap(({ nodes }) => nodes.map(({ html }) => html))).toEqual([]);
  });

  test("loses nothing when a reader spaces the text as WCAG 1.4.12 says", async () => {
    await page.setViewportSize({ width: 390, height: 844 });
    await page.goto(site.url + path);
    await page.evaluate(() => {
      const spaced = new CSSStyleSheet();
      spaced.replaceSync(
        "* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }",
      );
      document.adoptedStyleSheets = [spaced];
    });
    const { content, screen } = await page.evaluate(() => ({
      content: document.documentElement.scrollWidth,
      screen: document.documentElement.clientWidth,
    }));
    expect(content).toBeLessThanOrEqual(screen);
  });

  test("fits a screen of 320 px without scrolling sideways", async () => {
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto(site.url + path);
    const { content, screen } = await page.evaluate(() => ({
      content: document.documentElement.scrollWidth,
      screen: document.documentElement.clientWidth,
    }));
    expect(content).toBeLessThanOrEqual(screen);
  });
});
