import { existsSync } from "node:fs";
import { availableParallelism } from "node:os";
import { resolve } from "node:path";
import type { NextConfig } from "next";
import { modulesOfApp } from "./modules-of-app.ts";
import { pagesOf } from "./pages-of.ts";

/** What the wrapper of Next's configuration needs to know. */
export interface ThawOptions {
  /** The module that exports `site`, from the folder of the app: `./src/subject.ts`. */
  readonly subject: string;
}

/**
 * Next's configuration for a site of this package: an export of plain files, the app's own subject in the place of
 * `@thaw/site/subject`, its own drawings beside ours, and its own pages before ours.
 *
 * @throws {Error} when there is no module of the subject, or no folder of pages.
 * @example
 * export default withThaw({ subject: "./src/subject.ts" });
 */
export function withThaw({ subject }: ThawOptions, config: NextConfig = {}): NextConfig {
  const root = process.cwd();
  if (!existsSync(resolve(root, subject)))
    throw new Error(`There is no ${subject}: it should export \`site\`, made by \`defineSite\` of @thaw/site.`);
  return {
    output: "export",
    trailingSlash: true,
    images: { unoptimized: true },
    ...config,
    experimental: {
      // Next leaves one core idle, and measures payloads that `build/finish.ts` throws away.
      cpus: availableParallelism(),
      prefetchInlining: false,
      ...config.experimental,
    },
    transpilePackages: [...(config.transpilePackages ?? []), "@thaw/site"],
    env: { ...config.env, THAW_OWN_PAGES: pagesOf(root).join(" ") },
    turbopack: {
      ...config.turbopack,
      resolveAlias: {
        ...config.turbopack?.resolveAlias,
        ...modulesOfApp(root, subject),
        "@thaw/site/tokens.css": "./dist/tokens.css",
      },
    },
  };
}
