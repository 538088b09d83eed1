import chromium from "@sparticuz/chromium";
import { chromium as playwright } from "playwright-core";

/** What a page says once its scripts have run, what went wrong in it, and the values of the tokens of its style that are asked for. */
export async function openInBrowser(
  address: string,
  tokens: readonly string[] = [],
): Promise<{ text: string; errors: readonly string[]; look: readonly string[] }> {
  const browser = await playwright.launch({
    executablePath: process.env.CHROMIUM_PATH ?? (await chromium.executablePath()),
    args: chromium.args,
  });
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
