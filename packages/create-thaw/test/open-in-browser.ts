import chromium from "@sparticuz/chromium";
import { chromium as playwright } from "playwright-core";

/** What a page says once its scripts have run, and what went wrong in it. */
export async function openInBrowser(address: string): Promise<{ text: string; errors: readonly string[] }> {
  const browser = await playwright.launch({
    executablePath: process.env.CHROMIUM_PATH ?? (await chromium.executablePath()),
    args: chromium.args,
  });
  try {
    const page = await browser.newPage();
    const errors: string[] = [];
    page.on("pageerror", ({ message }) => errors.push(message));
    await page.goto(address, { waitUntil: "networkidle" });
    return { text: await page.locator("body").innerText(), errors };
  } finally {
    await browser.close();
  }
}
