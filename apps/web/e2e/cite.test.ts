import { afterAll, beforeAll, expect, test } from "vitest";
import { withPage } from "./browser.ts";
import { startSite } from "./site.ts";

let site: Awaited<ReturnType<typeof startSite>>;
beforeAll(async () => {
  site = await startSite();
});
afterAll(() => site.stop());

test("a claim is cited in four styles and three formats, with its version and address, and reported by its id", () =>
  withPage(
    async (page) => {
      await page.goto(`${site.url}/claims/arrest-of-beria.announced/`);
      await page.getByText("Cite this page").click();
      expect(await page.locator(".citations dt").allTextContents()).toEqual([
        "Chicago",
        "MLA",
        "APA",
        "GOST",
        "BibTeX",
        "RIS",
        "CSL-JSON",
      ]);
      for (const text of await page.locator(".citations dd").allTextContents())
        expect(text).toMatch(
          /\d+\.\d+\.\d+[\s\S]*\/claims\/arrest-of-beria\.announced\/|\/claims\/[\s\S]*\d+\.\d+\.\d+/,
        );
      await page.getByText("Report an error").click();
      expect(await page.locator(".colophon details pre").last().textContent()).toContain("arrest-of-beria.announced");
    },
    { javaScriptEnabled: false },
  ));

test("a citation is copied with a button, where scripts run", () =>
  withPage(
    async (page) => {
      await page.goto(`${site.url}/events/arrest-of-beria/`);
      await page.getByText("Cite this page").click();
      await page.locator(".citations").getByRole("button", { name: "Copy" }).first().click();
      await page.getByRole("button", { name: "Copied" }).waitFor();
      expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/^“Arrest of Lavrentiy Beria.” 2026/);
    },
    { permissions: ["clipboard-read", "clipboard-write"] },
  ));

test("beside a page stand its data, its text and its bibliography; beside a list its table", async () => {
  const read = async (path: string) => (await fetch(site.url + path)).text();
  expect(JSON.parse(await read("/events/arrest-of-beria.json"))).toMatchObject({ id: "arrest-of-beria" });
  expect(await read("/events/arrest-of-beria.md")).toMatch(/^# Arrest of Lavrentiy Beria/);
  expect(await read("/events/arrest-of-beria.bib")).toContain("@book{knight-1993");
  expect(await read("/figures.csv")).toMatch(/^id,label/);
});
