import { AxeBuilder } from "@axe-core/playwright";
import { afterAll, beforeAll, expect, test } from "vitest";
import { withPage } from "./browser.ts";
import { startSite, templates } from "./site.ts";

let site: Awaited<ReturnType<typeof startSite>>;
beforeAll(async () => {
  site = await startSite();
});
afterAll(() => site.stop());

const read = ["home", "story", "event", "figure", "day", "review", "claim", "search"] as const;

test.each([
  [390, 844],
  [1280, 900],
])("nothing moves while a page loads, on a screen of %i by %i", (width, height) =>
  withPage(
    async (page) => {
      await page.addInitScript(() => {
        const moved: number[] = [];
        Object.assign(window, { moved });
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) moved.push((entry as unknown as { value: number }).value);
        }).observe({ type: "layout-shift", buffered: true });
      });
      const shifts: Record<string, number> = {};
      for (const name of read) {
        await page.goto(site.url + templates[name], { waitUntil: "networkidle" });
        const moved = await page.evaluate(() => (window as unknown as { moved: number[] }).moved);
        shifts[name] = moved.reduce((sum, value) => sum + value, 0);
      }
      expect(Object.entries(shifts).filter(([, shift]) => shift > 0.01)).toEqual([]);
    },
    { viewport: { width, height } },
  ),
);

test.each(["light", "dark"] as const)(
  "the palette and a card have no fault that axe can find, in the %s",
  (colorScheme) =>
    withPage(
      async (page) => {
        await page.goto(`${site.url}/stories/08-the-arrest/`);
        await page.keyboard.press("Control+k");
        await page.getByRole("combobox").fill("beria");
        await page.getByRole("option").first().waitFor();
        const palette = await new AxeBuilder({ page }).setLegacyMode().include("dialog").analyze();
        expect(palette.violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
        await page.keyboard.press("Escape");
        await page.locator(".chapter").getByRole("link", { name: "Zhukov", exact: true }).first().hover();
        await page.locator("#card-georgy-zhukov").waitFor({ state: "visible" });
        const card = await new AxeBuilder({ page }).setLegacyMode().include(".card").analyze();
        expect(card.violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
      },
      { colorScheme },
    ),
);

test("who wants no motion gets none: nothing on a page moves by itself", () =>
  withPage(
    async (page) => {
      await page.goto(site.url);
      const running = await page.evaluate(() => document.getAnimations().length);
      expect(running).toBe(0);
    },
    { reducedMotion: "reduce" },
  ));
