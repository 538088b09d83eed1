import chromium from "@sparticuz/chromium";
import { type Browser, chromium as playwright } from "playwright-core";

/** A page as it was seen: what it says, and what is wrong with it. */
export interface SeenPage {
  readonly path: string;
  readonly text: string;
  /** Errors of scripts, what is wider than the window, headings with nothing below them. */
  readonly wrong: readonly string[];
}

/** Every page at every width, with its scripts. */
export async function lookAtPages(
  address: string,
  paths: readonly string[],
  widths: readonly number[],
): Promise<SeenPage[]> {
  const browser = await launch();
  try {
    const page = await browser.newPage();
    let wrong: string[] = [];
    page.on("pageerror", ({ message }) => wrong.push(message));
    page.on("console", (message) => message.type() === "error" && wrong.push(message.text()));
    const seen: SeenPage[] = [];
    for (const path of paths) {
      wrong = [];
      let text = "";
      for (const width of widths) {
        await page.setViewportSize({ width, height: 900 });
        await page.goto(address + path, { waitUntil: "load" });
        const over = await page.evaluate<number>(
          "document.documentElement.scrollWidth - document.documentElement.clientWidth",
        );
        if (over > 0) wrong.push(`${over} pixels wider than ${width}`);
        const empty = await page.evaluate<string[]>(
          "[...document.querySelectorAll('main section')].filter((one) => one.children.length < 2 && one.querySelector(':scope > h2')).map((one) => one.textContent)",
        );
        wrong.push(...empty.map((title) => `nothing below “${title}”`));
        // biome-ignore lint/performance/useDomNodeTextContent: what a reader sees, not what a page hides.
        text = await page.locator("body").innerText();
      }
      seen.push({ path, text, wrong });
    }
    return seen;
  } finally {
    await browser.close();
  }
}

/** What a page says once its scripts have run, what went wrong in it, and the values of the tokens of its style that are asked for. */
export async function openInBrowser(
  address: string,
  tokens: readonly string[] = [],
): Promise<{ text: string; errors: readonly string[]; look: readonly string[] }> {
  const browser = await launch();
  try {
    const page = await browser.newPage();
    const errors: string[] = [];
    page.on("pageerror", ({ message }) => errors.push(message));
    await page.goto(address, { waitUntil: "networkidle" });
    const look = await page.evaluate<string[]>(
      `${JSON.stringify(tokens)}.map((name) => getComputedStyle(document.documentElement).getPropertyValue(name))`,
    );
    // biome-ignore lint/performance/useDomNodeTextContent: what a reader sees, not what a page hides.
    return { text: await page.locator("body").innerText(), errors, look };
  } finally {
    await browser.close();
  }
}

async function launch(): Promise<Browser> {
  return playwright.launch({
    executablePath: process.env.CHROMIUM_PATH ?? (await chromium.executablePath()),
    args: chromium.args,
  });
}
