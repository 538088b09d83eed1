import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

/** A page as the yardsticks show it: its title, and the HTML of its main part. */
export interface BarePage {
  readonly slug: string;
  readonly title: string;
  readonly html: string;
}

/** What the site shows on an address, without its styles, scripts and frame. */
export function barePage(out: string, path: string): BarePage {
  const page = readFileSync(join(out, path, "index.html"), "utf8");
  return {
    slug:
      path
        .split("/")
        .filter((part) => part !== "" && part !== ".")
        .join("--") || "home",
    title: /<title>(.*?)<\/title>/.exec(page)?.[1] ?? path,
    html: /<main[^>]*>([\s\S]*)<\/main>/.exec(page)?.[1] ?? "",
  };
}

const run = (cwd: string, command: string, ...args: string[]) =>
  execFileSync(command, args, { cwd, stdio: ["ignore", "ignore", "inherit"], env: { ...process.env, CI: "1" } });

/** A folder outside the workspace with packages of the registry, as `npm install` puts them there. */
export function folderWith(...packages: string[]): string {
  const folder = mkdtempSync(join(tmpdir(), "thaw-bench-"));
  writeFileSync(join(folder, "package.json"), JSON.stringify({ private: true, type: "module" }));
  run(folder, "npm", "install", "--no-audit", "--no-fund", "--loglevel=error", ...packages);
  return folder;
}

/**
 * A bare Next app that exports pages with the site's own version of Next: one dynamic route, no styles, the given HTML.
 *
 * @returns the folder of the built pages, and the seconds that `next build` took.
 */
export function buildBareNext(web: string, pages: readonly BarePage[]): { out: string; seconds: number } {
  const version = (name: string) =>
    (JSON.parse(readFileSync(join(web, "node_modules", name, "package.json"), "utf8")) as { version: string }).version;
  const folder = folderWith(...["next", "react", "react-dom"].map((name) => `${name}@${version(name)}`));
  write(folder, "pages.json", JSON.stringify(pages));
  write(
    folder,
    "next.config.js",
    `export default { output: "export", trailingSlash: true, turbopack: { root: import.meta.dirname } };`,
  );
  write(
    folder,
    "app/layout.js",
    `export default function Layout({ children }) { return <html lang="en"><body>{children}</body></html>; }`,
  );
  write(folder, "app/page.js", `export default function Page() { return <main><h1>Bare</h1></main>; }`);
  write(
    folder,
    "app/[slug]/page.js",
    `import { readFileSync } from "node:fs";
const pages = new Map(JSON.parse(readFileSync("pages.json", "utf8")).map((page) => [page.slug, page]));
export const dynamicParams = false;
export const generateStaticParams = () => [...pages.keys()].map((slug) => ({ slug }));
export const generateMetadata = async ({ params }) => ({ title: pages.get((await params).slug).title, description: "A page." });
export default async function Page({ params }) {
  const page = pages.get((await params).slug);
  return <main dangerouslySetInnerHTML={{ __html: page.html }} />;
}
`,
  );
  const started = performance.now();
  run(folder, process.execPath, join(folder, "node_modules/next/dist/bin/next"), "build");
  return { out: join(folder, "out"), seconds: (performance.now() - started) / 1000 };
}

/** A bare Astro site of the same pages. @returns the folder of the built pages */
export function buildBareAstro(folder: string, pages: readonly BarePage[]): string {
  write(folder, "src/pages.json", JSON.stringify(pages));
  write(
    folder,
    "src/pages/[slug].astro",
    `---
import pages from "../pages.json";
export const getStaticPaths = () => pages.map((page) => ({ params: { slug: page.slug }, props: { page } }));
const { page } = Astro.props;
---
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta name="description" content="A page.">
<link rel="icon" href="data:,"><title>{page.title}</title></head><body><main set:html={page.html} /></body></html>
`,
  );
  run(folder, process.execPath, join(folder, "node_modules/astro/bin/astro.mjs"), "build");
  return join(folder, "dist");
}

function write(folder: string, file: string, text: string): void {
  mkdirSync(dirname(join(folder, file)), { recursive: true });
  writeFileSync(join(folder, file), text);
}
