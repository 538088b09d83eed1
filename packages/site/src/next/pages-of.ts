import { existsSync, readdirSync } from "node:fs";
import { dirname, join, relative, sep } from "node:path";

/** The patterns of an app's own pages: `about`, `stories/[id]`. @throws {Error} when it has no folder of pages */
export function pagesOf(root: string): string[] {
  const folder = [join(root, "src/app"), join(root, "app")].find((path) => existsSync(path));
  if (!folder) throw new Error("There is no folder of pages: neither app nor src/app.");
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((path) => /(?:^|[/\\])page\.[jt]sx?$/.test(path))
    .map((path) =>
      relative(folder, dirname(join(folder, path)))
        .split(sep)
        .join("/"),
    )
    .filter((pattern) => pattern !== "" && !pattern.includes("[..."))
    .sort();
}
