import { existsSync, readdirSync } from "node:fs";
import { dirname, join, relative, resolve, sep } from "node:path";
import type { NextConfig } from "next";

/** What the wrapper of Next's configuration needs to know. */
export interface ThawOptions {
  /** The module that exports `site`, from the folder of the app: `./src/subject.ts`. */
  readonly subject: string;
}

/**
 * Next's configuration for a site of this package: an export of plain files, the app's own subject in the place of
 * `@thaw/site/subject`, and its own pages before ours.
 *
 * @throws {Error} when there is no module of the subject, or no folder of pages.
 * @example
 * export default withThaw({ subject: "./src/subject.ts" });
 */
export function withThaw({ subject }: ThawOptions, config: NextConfig = {}): NextConfig {
  const root = process.cwd();
  if (!existsSync(resolve(root, subject)))
    throw new Error(`There is no ${subject}: it should export \`site\`, made by \`defineSite\` of @thaw/site.`);
  const pages = [join(root, "src/app"), join(root, "app")].find((folder) => existsSync(folder));
  if (!pages) throw new Error("There is no folder of pages: neither app nor src/app.");
  return {
    output: "export",
    trailingSlash: true,
    images: { unoptimized: true },
    ...config,
    transpilePackages: [...(config.transpilePackages ?? []), "@thaw/site"],
    env: { ...config.env, THAW_OWN_PAGES: ownPages(pages).join(" ") },
    turbopack: {
      ...config.turbopack,
      resolveAlias: {
        ...config.turbopack?.resolveAlias,
        "@thaw/site/subject": subject,
        "@thaw/site/tokens.css": "./dist/tokens.css",
      },
    },
  };
}

/** The patterns of an app's own pages: `about`, `stories/[id]`. */
export function ownPages(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((path) => /(?:^|[/\\])page\.[jt]sx?$/.test(path))
    .map((path) =>
      relative(folder, dirname(join(folder, path)))
        .split(sep)
        .join("/"),
    )
    .filter((pattern) => pattern !== "" && !pattern.includes("[...") && !pattern.includes("[[..."))
    .sort();
}
