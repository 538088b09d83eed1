import { content } from "@thaw/content";
import { build, documents, files } from "../generated/documents.js";
import { createApp } from "./app.ts";
import { releases } from "./releases.ts";
import { report } from "./report.ts";

/** What wrangler.jsonc binds. */
interface Bindings {
  /** Address of the site that shows the entries. */
  readonly SITE_URL?: string;
  /** The files of the release, as static assets. */
  readonly ASSETS: { fetch(address: string): Promise<Response> };
}

let app: ReturnType<typeof createApp> | undefined;

export default {
  /** The bindings are the same for every request: the app is made at the first. */
  fetch(request: Request, { ASSETS, SITE_URL: site }: Bindings): Response | Promise<Response> {
    const open = async (name: string) => (await ASSETS.fetch(`https://assets.local/bulk/${name}`)).body ?? undefined;
    app ??= createApp(content, { documents, build, releases, site, report, bulk: { files, open } });
    return app.fetch(request);
  },
};
