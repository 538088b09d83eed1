import type { Server } from "node:http";
import type { Dataset } from "@thaw/chronicle";
import { type AppOptions, createApp } from "../app.ts";
import { log, report } from "../report.ts";
import { openRelease } from "./open-release.ts";
import { serveApp } from "./serve-app.ts";
import { readSettings } from "./settings.ts";

/**
 * Serve a dataset with what `writeRelease` wrote of it, as the environment says (see {@link readSettings}). A setting that makes no sense
 * ends the process, with a sentence about it.
 */
export function serveRelease(dataset: Dataset, folder: URL, options: AppOptions = {}): Server {
  const settings = readSettings(process.env);
  if (!settings.ok) {
    console.error(settings.problem);
    process.exit(1);
  }
  const { port, origin, site, logged } = settings;
  const app = createApp(dataset, {
    ...openRelease(folder),
    origin,
    site,
    report,
    log: logged ? log : undefined,
    ...options,
  });
  return serveApp(app, port);
}
