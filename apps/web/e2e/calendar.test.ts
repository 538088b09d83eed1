import { XMLParser } from "fast-xml-parser";
import ICAL from "ical.js";
import { afterAll, beforeAll, expect, test } from "vitest";
import { withPage } from "./browser.ts";
import { startSite } from "./site.ts";

let site: Awaited<ReturnType<typeof startSite>>;
beforeAll(async () => {
  site = await startSite();
});
afterAll(() => site.stop());

test("today is marked where scripts run, and the whole year is there where they don't", () =>
  withPage(async (page) => {
    await page.clock.setFixedTime(new Date("2026-06-26T12:00:00"));
    await page.goto(`${site.url}/today/`);
    expect(await page.locator(":target").textContent()).toContain("Arrest of Lavrentiy Beria");
    await page.goto(`${site.url}/today/#d03-05`);
    await page.reload();
    expect(await page.locator(":target").textContent()).toContain("Death of Stalin");
  }));

test("the calendar and the feeds are what their readers read", async () => {
  const read = async (path: string) => {
    const answer = await fetch(site.url + path);
    return { type: answer.headers.get("content-type"), text: await answer.text() };
  };
  const calendar = await read("/today.ics");
  expect(calendar.type).toContain("text/calendar");
  expect(new ICAL.Component(ICAL.parse(calendar.text)).getAllSubcomponents("vevent").length).toBeGreaterThan(200);
  for (const path of ["/today.atom", "/corrections.atom"]) {
    const { type, text } = await read(path);
    expect(type).toContain("application/atom+xml");
    expect(new XMLParser().parse(text).feed.entry.length).toBeGreaterThan(50);
  }
});

test("a corrected conclusion says what it was, what it is and why", () =>
  withPage(
    async (page) => {
      await page.goto(`${site.url}/corrections/`);
      const change = page.locator("#joint-session-1953-03-05\\.who\\.kliment-voroshilov");
      expect(await change.locator("del").textContent()).toBe("appointed");
      expect(await change.locator("ins").textContent()).toBe("participant");
      const group = page.locator(".corrections > li").filter({ has: change });
      expect(await group.locator(".why").textContent()).toContain("headship of the state");
    },
    { javaScriptEnabled: false },
  ));
