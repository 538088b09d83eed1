import { readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { headersFile } from "../security-headers.ts";
import { markSection } from "./mark-section.ts";
import { setType } from "./set-type.ts";
import { stripScripts } from "./strip-scripts.ts";
import { writeFeeds } from "./write-feeds.ts";
import { writeTwins } from "./write-twins.ts";

/**
 * What the export still needs: pages without Next's scripts and with printers' signs, no payload files, and the data of each entry beside its page.
 * No page has a client component, so that every script of Next goes; a page that gets one will be named here.
 */
const out = join(import.meta.dirname, "../../out");

const files = readdirSync(out, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
for (const { parentPath, name } of files) {
  const path = join(parentPath, name);
  if (parentPath.startsWith(join(out, "made")) || name === "offline.js") continue;
  if (name.endsWith(".html")) {
    const address = `/${relative(out, parentPath)}/`;
    writeFileSync(path, setType(markSection(stripScripts(readFileSync(path, "utf8")), address)));
  } else if (name.endsWith(".txt") && name !== "robots.txt") rmSync(path);
  else if (name.endsWith(".js") || name.endsWith(".js.map")) rmSync(path);
}

writeTwins(out);
writeFeeds(out);
writeFileSync(join(out, "_headers"), headersFile());
