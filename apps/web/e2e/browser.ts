import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import sparticuz from "@sparticuz/chromium";
import { type Browser, type BrowserContextOptions, chromium, type Page } from "playwright-core";

const names = ["google-chrome-stable", "google-chrome", "chromium", "chromium-browser"];
const macOS = "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome";
const quiet = [
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--no-first-run",
  "--disable-quic",
];

/** Where a browser is looked for. */
type Surroundings = Readonly<Record<string, string | undefined>>;

/** The browser that the machine has: named by CHROMIUM_PATH, else an installed Chrome or Chromium. */
export function installedBrowser(env: Surroundings = process.env): string | undefined {
  if (env.CHROMIUM_PATH) return env.CHROMIUM_PATH;
  const folders = (env.PATH ?? "").split(delimiter).filter((folder) => folder !== "");
  const found = names.flatMap((name) => folders.map((folder) => join(folder, name))).find((path) => existsSync(path));
  return found ?? (process.platform === "darwin" && existsSync(macOS) ? macOS : undefined);
}

/**
 * Start a headless browser: the machine's own, else the one that the package registry carries (Linux on x64).
 *
 * @throws with what to do when neither starts.
 */
export async function launchBrowser(env: Surroundings = process.env): Promise<Browser> {
  const installed = installedBrowser(env);
  try {
    return await chromium.launch({
      executablePath: installed ?? (await sparticuz.executablePath()),
      args: installed ? ["--no-sandbox", "--disable-gpu", ...quiet] : [...sparticuz.args, ...quiet],
      headless: true,
    });
  } catch (cause) {
    const tried = installed ?? "the browser of @sparticuz/chromium";
    throw new Error(`Cannot start ${tried}. Install Chrome or Chromium, or name one in CHROMIUM_PATH.`, { cause });
  }
}

/**
 * Open one page and close its browser after use. One browser a page: the registry's Chromium runs as a single process and does not
 * survive a second context.
 */
export async function withPage<T>(use: (page: Page) => Promise<T>, options: BrowserContextOptions = {}): Promise<T> {
  const browser = await launchBrowser();
  try {
    const context = await browser.newContext(options);
    return await use(await context.newPage());
  } finally {
    await browser.close();
  }
}
