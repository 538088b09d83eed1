import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { oEmbed } from "@thaw/charts";
import { siteUrl } from "@thaw/site/text";
import { findDrawing } from "../app/charts/drawings.ts";
import { embedHeight } from "../app/charts/embed-height.ts";
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
  if (!kept.includes(current.version) && !current.version.includes("+"))
    writeVersion(out, current.version, current.files);
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
      title: `${findDrawing(id)?.title ?? title} (facts version ${version})`,
      height: embedHeight({ html: svg }),
      provider: "Thaw",
      site: siteUrl,
    });
    writeFileSync(join(folder, `${id}.json`), JSON.stringify(answer));
  }
}
