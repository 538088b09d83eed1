import { afterAll, beforeAll, expect, test } from "vitest";
import { withPage } from "./browser.ts";
import { startSite } from "./site.ts";

let site: Awaited<ReturnType<typeof startSite>>;
beforeAll(async () => {
  site = await startSite();
});
afterAll(() => site.stop());

test("two days that matter are compared on a page of their own", () =>
  withPage(
    async (page) => {
      await page.goto(`${site.url}/compare/`);
      await page.getByRole("link", { name: "Beria leaves the room" }).click();
      const police = page.getByRole("row").filter({ hasText: "Minister of Internal Affairs" });
      expect(await police.textContent()).toMatch(/Lavrentiy Beria[\s\S]*Sergei Kruglov/);
      expect(await page.getByRole("region", { name: "Who stood lower" }).textContent()).toContain("Beria");
    },
    { javaScriptEnabled: false },
  ));

test("from a day any other is compared with it, in either order", () =>
  withPage(
    async (page) => {
      await page.goto(`${site.url}/on/1953-06-26/`);
      await page.getByLabel("Compare with").fill("1953-03-06");
      await page.getByRole("button", { name: "Compare" }).click();
      expect(await page.locator(".compared").textContent()).toBe("6 March 1953 → 26 June 1953");
      expect(await page.locator(".changes").textContent()).toContain("Kruglov");
    },
    { javaScriptEnabled: false },
  ));

test.each([
  ["from=1953-03-05&to=1999-01-01", "outside the range: days are followed from 28 February 1953 to 16 November 1964"],
  ["from=1953-02-30&to=1953-03-07", "is no day"],
  ["from=%3Cb%3E&to=", "is no day"],
])("a comparison of %s says what can be compared", async (query, words) => {
  const answer = await fetch(`${site.url}/compare/?${query}`);
  expect(answer.status).toBe(200);
  const html = await answer.text();
  expect(html).toContain(words);
  expect(html).not.toContain("<b>");
});

test("an address that leads nowhere names the nearest ones, and a day outside the range the range", async () => {
  const read = async (path: string) => {
    const answer = await fetch(site.url + path);
    expect(answer.status).toBe(404);
    return answer.text();
  };
  expect(await read("/figures/nikita-kruschev/")).toContain('href="/figures/nikita-khrushchev/"');
  expect(await read("/claims/arrest-of-beria.anounced/")).toContain('href="/claims/arrest-of-beria.announced/"');
  expect(await read("/on/1999-01-01/")).toContain("16 November 1964");
  for (const path of ["//", "/%", "/figures/%3Cscript%3E/", "/\\"]) expect(await read(path)).not.toContain("<script>");
});
