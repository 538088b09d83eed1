import { type Dirent, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { unlink } from "node:fs/promises";
import { join, relative } from "node:path";
import { headersFile } from "../serve/security-headers.ts";
import { runLastStep } from "./last-step.ts";
import { loadOfSubject } from "./load-of-subject.ts";
import { markSection } from "./mark-section.ts";
import { openPictures } from "./pictures.ts";
import { setType } from "./set-type.ts";
import { stripScripts } from "./strip-scripts.ts";

/** Where the fonts of pictures lie: beside the built package. */
const fonts = join(import.meta.dirname, "../fonts");

/**
 * What the export still needs: pages without Next's scripts and with printers' signs, no payload files, the data of each entry beside its page, the drawings as files, feeds,
 * pictures, and what crawlers and hosts read. No page has a client component, so that every script of Next goes; a page that gets one will be named here.
 *
 * @param root the folder of the app, whose export stands in `out`.
 */
export async function finish(root: string): Promise<void> {
  const out = join(root, "out");
  const files = readdirSync(out, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const { manifest, robots, sitemap, writeDrawings, writeFeeds, writePictures, writeTwins } = await loadOfSubject(root);
  const pictures = openPictures(fonts, join(root, ".next/cache/pictures"));
  // Other threads draw while this one writes.
  const drawn = Promise.all([writeDrawings(out, join(root, "frozen"), pictures), writePictures(out, pictures)]);
  const [pages] = await Promise.all([finishPages(out, files), drawn]);
  await pictures.close();
  writeTwins(out);
  writeFeeds(out);
  writeFileSync(join(out, "manifest.webmanifest"), manifest());
  writeFileSync(join(out, "robots.txt"), robots());
  writeFileSync(join(out, "sitemap.xml"), sitemap(pages.sort()));
  writeFileSync(join(out, "_headers"), headersFile());
  await runLastStep(root);
}

/** Take out of what Next wrote all that only its scripts would use. @returns the addresses of the pages */
async function finishPages(out: string, files: readonly Dirent[]): Promise<string[]> {
  const pages: string[] = [];
  const gone: Promise<void>[] = [];
  const own = files.filter(
    ({ parentPath, name }) => !parentPath.startsWith(join(out, "made")) && name !== "offline.js",
  );
  for (const { parentPath, name } of own)
    if (/\.(?:txt|js|js\.map)$/.test(name)) gone.push(unlink(join(parentPath, name)));
  for (const { parentPath, name } of own) {
    if (!name.endsWith(".html")) continue;
    const path = join(parentPath, name);
    const address = `/${relative(out, parentPath)}/`.replace("//", "/");
    if (name === "index.html" && !/^\/(?:404|_not-found)\//.test(address)) pages.push(address);
    writeFileSync(path, setType(markSection(stripScripts(readFileSync(path, "utf8")), address)));
  }
  await Promise.all(gone);
  return pages;
}
