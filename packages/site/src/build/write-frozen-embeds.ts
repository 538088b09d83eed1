import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { oEmbed } from "@thaw/charts";
import { findDrawing } from "../drawings/published/drawings.ts";
import { embedHeight, heightOf } from "../drawings/published/embed-height.ts";
import { siteUrl } from "../site-url.ts";
import { releases, say, site, words } from "../subject.ts";
import { type Frozen, frozenVersions, readFrozen } from "./frozen.ts";

/**
 * Write the drawings of every release that is kept, each under its version: `/embed/2.0.0/power-by-office.svg`, with what oEmbed says of it. The release that the site
 * is built of is written too, so that it can be kept.
 *
 * @param current the version of the facts and, where it is a release, its drawings.
 */
export function writeFrozenEmbeds(out: string, folder: string, current: { version: string; files: Frozen }): void {
  const kept = frozenVersions(folder);
  for (const version of kept) writeVersion(out, version, readFrozen(folder, version));
  const isReleased = releases.some(({ version }) => version === current.version);
  if (isReleased && !kept.includes(current.version)) writeVersion(out, current.version, current.files);
}

function writeVersion(out: string, version: string, files: Frozen): void {
  const folder = join(out, "embed", version);
  mkdirSync(folder, { recursive: true });
  for (const [name, svg] of Object.entries(files)) {
    writeFileSync(join(folder, name), svg);
    const id = name.replace(/\.svg$/, "");
    const title = /<title id="title">([^<]*)/.exec(svg)?.[1] ?? id;
    const answer = oEmbed({
      src: `${siteUrl}/embed/${version}/${name}`,
      title: say(words.drawings.keptTitle, { title: findDrawing(id)?.title ?? title, version }),
      height: embedHeight(heightOf({ html: svg })),
      provider: site.name,
      site: siteUrl,
    });
    writeFileSync(join(folder, `${id}.json`), JSON.stringify(answer));
  }
}
