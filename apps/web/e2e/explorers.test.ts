import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { withPage } from "./browser.ts";
import { startSite } from "./site.ts";

let site: Awaited<ReturnType<typeof startSite>>;
beforeAll(async () => {
  site = await startSite();
});
afterAll(() => site.stop());

const enhanced = (page: Page) => page.waitForSelector("svg.drawing[role=group]");

/** Keys from the top of the page into the drawing: to the skip link, through it, and to the first mark. */
async function enter(page: Page): Promise<number> {
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await page.keyboard.press("Tab");
  return 3;
}

/** Keys from the top of the page into a drawing below a few links: at most five more. */
async function enterPast(page: Page): Promise<void> {
  await enter(page);
  for (let more = 0; more < 5; more++) {
    if (await page.evaluate(() => document.activeElement?.closest("svg.drawing") !== null)) return;
    await page.keyboard.press("Tab");
  }
  throw new Error("The drawing cannot be reached by the keyboard");
}

test(
  "three keys lead into the drawing, and every event of it is at most ten keys from the top",
  () =>
    withPage(async (page) => {
      for (const path of ["/timeline/", "/timeline/1956/", "/power/"]) {
        await page.goto(site.url + path);
        await enhanced(page);
        const entered = await enter(page);
        expect(await page.evaluate(() => document.activeElement?.closest("svg.drawing") !== null)).toBe(true);
        const far = await page.evaluate(farthest, entered);
        expect(far.filter(({ keys }) => keys > 10)).toEqual([]);
        expect(far.length).toBeGreaterThan(40);
      }
    }),
  240_000,
);

/**
 * How many keys each mark needs, found by pressing them: a month or a day typed, or the beginning of a word of its title, then arrows. Runs in the page, on
 * the marks as they are; stops looking for a mark once ten keys are enough.
 */
function farthest(entered: number): { name: string; keys: number }[] {
  const most = 10 - entered;
  const marks = [...document.querySelectorAll<SVGAElement>("svg.drawing a.item, svg.drawing a.term")];
  const best = new Map<Element, number>();
  const press = (key: string) =>
    document.activeElement?.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true }));
  const reach = (keys: number) => {
    const at = document.activeElement;
    if (at && keys <= most) best.set(at, Math.min(best.get(at) ?? keys, keys));
  };
  const type = (keys: string) => {
    press("Home");
    for (const key of keys) press(key);
    reach(keys.length);
    const start = document.activeElement as SVGAElement | null;
    for (const arrow of [".", "ArrowRight", "ArrowLeft", "ArrowDown", "ArrowUp"]) {
      if (arrow !== ".") start?.focus();
      for (let used = keys.length + 1; used <= most; used++) {
        press(arrow);
        reach(used);
      }
    }
  };
  for (const mark of marks) {
    const name = mark.getAttribute("aria-label") ?? "";
    const words = name
      .toLowerCase()
      .split(/[^\p{L}]+/u)
      .filter((word) => word.length > 2);
    const day = /(\d{1,2}) (\w+) 19(\d\d)/.exec(name);
    const month = day ? new Date(`${day[2]} 1, 1953`).getMonth() + 1 : 0;
    const date =
      day && month ? `${day[3]}${String(month).padStart(2, "0")}${(day[1] ?? "").padStart(2, "0")}` : undefined;
    const typings = [
      date,
      ...words.flatMap((word) => [3, 4, 5, 6].map((length) => word.slice(0, length))),
      ...words.map((word) => `${word.slice(0, 3)}${day?.[3] ?? ""}`),
    ];
    for (const typing of typings) if (typing && !best.has(mark)) type(typing);
  }
  return marks.map((mark) => ({
    name: mark.getAttribute("aria-label") ?? "",
    keys: (best.get(mark) ?? Number.POSITIVE_INFINITY) + entered,
  }));
}

test("arrows move by time and by lane, digits to a date, letters to a title, and each move is told with its lane and certainty", () =>
  withPage(async (page) => {
    await page.goto(`${site.url}/timeline/`);
    await enhanced(page);
    await enter(page);
    const focused = () => page.locator(":focus").getAttribute("aria-label");
    await page.keyboard.type("560225");
    expect(await focused()).toBe("Khrushchev’s secret speech on Stalin, 25 February 1956");
    expect(await page.locator(".chart-status").textContent()).toMatch(/^High politics, \d+ of \d+$/);
    const box = await page.locator(":focus").boundingBox();
    expect(box?.x).toBeGreaterThan(0);
    expect(box?.x).toBeLessThan(1280);
    await page.keyboard.press("ArrowDown");
    expect(await page.locator(".chart-status").textContent()).toMatch(/^Repression and release/);
    await page.keyboard.press("Home");
    await page.keyboard.type("funeral");
    expect(await focused()).toContain("Funeral");
    await page.keyboard.press("Enter");
    await page.waitForURL(/\/events\/.*funeral/);
  }));

test("a filter stands in the address, narrows drawing and list alike, and is there again when the address is opened", () =>
  withPage(async (page) => {
    await page.goto(`${site.url}/timeline/`);
    await enhanced(page);
    await page.getByLabel("Only with").fill("beria");
    const rows = page.locator(".timeline-list > li:visible");
    const count = await rows.count();
    expect(count).toBeGreaterThan(2);
    expect(count).toBeLessThan(30);
    expect(await page.locator("svg.drawing a.item:not(.dimmed)").count()).toBe(count);
    expect(new URL(page.url()).search).toBe("?q=beria");
    await page.reload();
    await enhanced(page);
    expect(await rows.count()).toBe(count);
    await page.getByLabel("only what is certain").check();
    expect(await rows.count()).toBeLessThanOrEqual(count);
  }));

test("the day of the power drawing moves by keys, and its room follows, office by office and with what each name rests on", () =>
  withPage(async (page) => {
    await page.goto(`${site.url}/power/?day=1953-06-26`);
    await enhanced(page);
    const room = page.locator("dl.room");
    await page.getByRole("slider").focus();
    await page.keyboard.press("ArrowRight");
    expect(await page.getByRole("slider").getAttribute("aria-valuetext")).toBe("27 June 1953");
    expect(await room.textContent()).not.toContain("Beria");
    expect(new URL(page.url()).search).toBe("?day=1953-06-27");
    await page.keyboard.press("ArrowLeft");
    expect(await room.textContent()).toContain("Beria");
    expect(await page.locator(".day-told").textContent()).toContain("26 June 1953");
    await page.getByRole("button", { name: "To the next change" }).click();
    expect(new URL(page.url()).searchParams.get("day")).not.toBe("1953-06-26");
    const static_ = await page.evaluate(async () => {
      const day = new URL(location.href).searchParams.get("day");
      const text = await (await fetch(`/on/${day}/`)).text();
      const rows = text.match(/<dl class="room">.*?<\/dl>/s)?.[0] ?? "";
      return [...rows.matchAll(/href="\/figures\/([^/]+)\/"/g)].map(([, id]) => id);
    });
    const shown = await room
      .locator('li > a[href^="/figures/"]')
      .evaluateAll((links) => links.map((link) => link.getAttribute("href")?.split("/")[2]));
    expect([...new Set(shown)].sort()).toEqual([...new Set(static_)].sort());
  }));

test("who rose and who fell is told of any two days, and stands in the address", () =>
  withPage(async (page) => {
    await page.goto(`${site.url}/power/?day=1957-06-30&from=1957-06-28`);
    await enhanced(page);
    const fell = page.locator(".rose-fell section", { has: page.locator("#fell") });
    expect(await fell.textContent()).toContain("Molotov");
    expect(await page.locator("#changed").textContent()).toBe("Who rose, who fell, from 28 June 1957 to 30 June 1957");
    await page.locator('.explorer .compare-form input[name="from"]').fill("1953-03-04");
    await page.locator('.explorer .compare-form input[name="from"]').dispatchEvent("change");
    expect(await page.locator(".rose-fell section", { has: page.locator("#rose") }).textContent()).toContain(
      "Khrushchev",
    );
    expect(new URL(page.url()).searchParams.get("from")).toBe("1953-03-04");
  }));

test("a stretch of time is chosen by keys, by dragging along the scale, or by dates; it narrows drawing and list, and stands in the address", () =>
  withPage(async (page) => {
    await page.goto(`${site.url}/timeline/`);
    await enhanced(page);
    const shown = () => page.locator("svg.drawing a.item:not(.dimmed)").count();
    // Asked of the page itself: what the browser tells of its address comes later than the click that changed it.
    const asked = async () => new URLSearchParams(await page.evaluate(() => location.search));
    await enter(page);
    await page.keyboard.type("530305");
    await page.keyboard.press("[");
    await page.keyboard.type("530710");
    await page.keyboard.press("]");
    const query = await asked();
    expect([query.get("from"), query.get("to")]).toEqual([
      expect.stringMatching(/^1953-03-\d\d$/),
      expect.stringMatching(/^1953-0[78]-\d\d$/),
    ]);
    const rows = page.locator(".timeline-list > li:visible");
    const count = await shown();
    expect(count).toBeGreaterThan(10);
    expect(await rows.count()).toBe(count);
    expect(await page.locator(".chart-status").textContent()).toMatch(/^\d+ of \d+ events from .* 1953 to .* 1953$/);
    await page.reload();
    await enhanced(page);
    expect(await shown()).toBe(count);

    const scale = await page.locator(".brush-handle").boundingBox();
    if (!scale) throw new Error("There is no scale to drag along");
    await page.mouse.move(scale.x + 200, scale.y + 12);
    await page.mouse.down();
    await page.mouse.move(scale.x + 400, scale.y + 12, { steps: 4 });
    await page.mouse.up();
    const dragged = await asked();
    expect(dragged.get("from")?.slice(0, 4)).toBe("1953");
    expect((dragged.get("from") ?? "") < (dragged.get("to") ?? "")).toBe(true);
    await page.mouse.click(scale.x + 300, scale.y + 12);
    expect(`${await asked()}`).toBe("");
    expect(await shown()).toBe(await page.locator("svg.drawing a.item").count());
  }));

test("arrows move through the network from name to name, ties are told with the day and with doubt, and the table follows the day", () =>
  withPage(async (page) => {
    await page.goto(`${site.url}/network/?day=1953-03-05`);
    await enhanced(page);
    await enterPast(page);
    await page.keyboard.type("stalin");
    const said = page.locator(".chart-status");
    expect(await said.textContent()).toMatch(/^Joseph Stalin, 5 March 1953: .*; /);
    expect(await page.locator("svg.drawing.lit .node.near").count()).toBeGreaterThan(5);
    const before = await said.textContent();
    await page.keyboard.press("ArrowLeft");
    expect(await said.textContent()).not.toBe(before);
    const table = page.locator(".network-table");
    const atFirst = await page.locator("svg.drawing a.node:not(.off)").count();
    expect(await table.textContent()).toContain("Joseph Stalin");
    await page.getByRole("slider").focus();
    await page.keyboard.press("End");
    expect(await page.locator(".day-told").textContent()).toMatch(/^16 November 1964: \d+ figures, \d+ relations$/);
    const drawn = await page.locator("svg.drawing a.node:not(.off)").allTextContents();
    expect(drawn.length).toBeGreaterThan(5);
    expect(drawn.length).toBeLessThan(atFirst);
    expect((await table.locator("tbody th").allTextContents()).sort()).toEqual(drawn.sort());
  }));

test("arrows move over the map from place to place, the list marks where one is, and a day shows its year, its names and its borders", () =>
  withPage(async (page) => {
    await page.goto(`${site.url}/map/`);
    await enhanced(page);
    await enterPast(page);
    await page.keyboard.type("budapest");
    expect(await page.locator(".chart-status").textContent()).toMatch(/^Budapest \d+: .*; and \d+ more in the list$/);
    expect(await page.locator(".place-list .here b").textContent()).toBe("Budapest");
    await page.keyboard.press("ArrowUp");
    expect(await page.locator(":focus").getAttribute("aria-label")).not.toContain("Budapest");
    const austria = page.locator("path.approximate", { hasText: "Soviet zone of Austria" });
    expect(await austria.getAttribute("class")).not.toContain("off");
    await page.locator('.day-form input[type="date"]').fill("1956-12-31");
    await page.locator('.day-form input[type="date"]').dispatchEvent("change");
    expect(await austria.getAttribute("class")).toContain("off");
    expect(new URL(page.url()).search).toBe("?day=1956-12-31");
    expect(await page.locator(".day-told").textContent()).toMatch(/in the year up to 31 December 1956, \d+ events/);
    const places = await page.locator("svg.drawing a.place:not(.off)").count();
    expect(places).toBeGreaterThan(3);
    expect(await page.locator(".place-list").first().locator("> li:visible").count()).toBe(places);
    await page.getByRole("button", { name: "1953–64" }).click();
    expect(await page.locator("svg.drawing a.place:not(.off)").count()).toBeGreaterThan(places);
    expect(new URL(page.url()).search).toBe("");
  }));

test("the way between any two people is told in place, stands in the address, and without scripts the server tells it", () =>
  withPage(async (page) => {
    await page.goto(`${site.url}/network/`);
    await enhanced(page);
    await page.locator('.path-form select[name="from"]').selectOption("anna-akhmatova");
    await page.locator('.path-form select[name="to"]').selectOption("imre-nagy");
    await page.getByRole("button", { name: "Find the way" }).click();
    const answer = page.locator("#path-answer");
    await answer.locator("svg.path").waitFor();
    const steps = await answer.locator(".path-list li").allTextContents();
    expect(steps.length).toBeGreaterThan(0);
    expect(new URL(page.url()).searchParams.get("to")).toBe("imre-nagy");
    const served = await page.evaluate(async () =>
      (await fetch("/network/path/?from=anna-akhmatova&to=imre-nagy")).text(),
    );
    expect(served.match(/<ol class="path-list">.*?<\/ol>/s)?.[0].match(/<li>/g)).toHaveLength(steps.length);
    expect(served).toContain('<option value="imre-nagy" selected="">');
  }));

test("without scripts the bar asks for the page of a day", () =>
  withPage(
    async (page) => {
      await page.goto(`${site.url}/power/`);
      await page.locator('.day-form input[type="date"]').fill("1953-06-27");
      await page.getByRole("button", { name: "The room on that day" }).click();
      expect(await page.locator("h1").textContent()).toBe("27 June 1953");
    },
    { javaScriptEnabled: false },
  ));

test("without scripts the drawings are complete, hidden from screen readers, and no tab stop but the scroller", () =>
  withPage(
    async (page) => {
      for (const path of ["/timeline/", "/power/", "/network/", "/map/"]) {
        await page.goto(site.url + path);
        expect(await page.locator("svg.drawing").first().getAttribute("aria-hidden")).toBe("true");
        expect(await page.locator("svg.drawing a[tabindex='0']").count()).toBe(0);
        expect(await page.locator("svg.drawing a").count()).toBeGreaterThan(40);
      }
    },
    { javaScriptEnabled: false },
  ));

test("no two labels of the timeline touch on the screen, in the fonts that readers see", () =>
  withPage(async (page) => {
    for (const path of ["/timeline/", "/timeline/1956/", "/timeline/1953-03/"]) {
      await page.goto(site.url + path);
      await page.evaluate(() => document.fonts.ready.then(() => undefined));
      const touching = await page.evaluate(() => {
        const boxes = [...document.querySelectorAll<SVGTextElement>("a.item text, a.counter text")].map((text) => ({
          text: text.textContent,
          box: text.getBBox(),
        }));
        return boxes.flatMap(({ text, box: a }, index) =>
          boxes
            .slice(index + 1)
            .filter(
              ({ box: b }) =>
                a.x < b.x + b.width && b.x < a.x + a.width && a.y + 3 < b.y + b.height && b.y + 3 < a.y + a.height,
            )
            .map((other) => `${text} on ${other.text}`),
        );
      });
      expect(touching).toEqual([]);
    }
  }));
