import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import sparticuz from "@sparticuz/chromium";
import { type Browser, chromium } from "playwright-core";

const names = ["google-chrome-stable", "google-chrome", "chromium", "chromium-browser"];
const macOS = "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome";

/** The browser that the machine has: named by CHROMIUM_PATH, else an installed Chrome or Chromium. */
export function installedBrowser(env: NodeJS.ProcessEnv = process.env): string | undefined {
  if (env.CHROMIUM_PATH) return env.CHROMIUM_PATH;
  const folders = (env.PATH ?? "").split(delimiter);
  const found = names.flatMap((name) => folders.map((folder) => join(folder, name))).find((path) => existsSync(path));
  return found ?? (existsSync(macOS) ? macOS : undefined);
}

/** Start a headless browser: the machine's own, else the one that the package registry carries. It asks nothing of the network by itself. */
export async function launchBrowser(env: NodeJS.ProcessEnv = process.env): Promise<Browser> {
  const installed = installedBrowser(env);
  const quiet = ["--disable-background-networking", "--disable-component-update", "--disable-sync", "--no-first-run", "--disable-quic"];
  return chromium.launch({
    executablePath: installed ?? (await sparticuz.executablePath()),
    args: installed ? ["--no-sandbox", "--disable-gpu", ...quiet] : [...sparticuz.args, ...quiet],
    headless: true,
  });
}
