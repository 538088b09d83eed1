import { readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { headersFile } from "../serve/security-headers.ts";
import { runLastStep } from "./last-step.ts";
import { loadOfSubject } from "./load-of-subject.ts";
import { markSection } from "./mark-section.ts";
import { pictureMaker } from "./picture-maker.ts";
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
  const pages: string[] = [];
  for (const { parentPath, name } of files) {
    const path = join(parentPath, name);
    if (parentPath.startsWith(join(out, "made")) || name === "offline.js") continue;
    if (name.endsWith(".html")) {
      const address = `/${relative(out, parentPath)}/`.replace("//", "/");
      if (name === "index.html" && !/^\/(?:404|_not-found)\//.test(address)) pages.push(address);
      writeFileSync(path, setType(markSection(stripScripts(readFileSync(path, "utf8")), address)));
    } else if (name.endsWith(".txt")) rmSync(path);
    else if (name.endsWith(".js") || name.endsWith(".js.map")) rmSync(path);
  }
  const { manifest, robots, sitemap, writeDrawings, writeFeeds, writePictures, writeTwins } = await loadOfSubject(root);
  writeTwins(out);
  writeFeeds(out);
  writeDrawings(out, join(root, "frozen"), pictureMaker(fonts));
  await writePictures(out, fonts);
  writeFileSync(join(out, "manifest.webmanifest"), manifest());
  writeFileSync(join(out, "robots.txt"), robots());
  writeFileSync(join(out, "sitemap.xml"), sitemap(pages.sort()));
  writeFileSync(join(out, "_headers"), headersFile());
  await runLastStep(root);
}
