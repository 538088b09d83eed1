import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { chartStyle, embedDocument, type Markup, oEmbed, type StandaloneOptions, standaloneSvg } from "@thaw/charts";
import { csvText, type Row, tableOf } from "@thaw/chronicle/formats";
import { citationOf } from "../drawings/published/citation-of.ts";
import { allDrawings } from "../drawings/published/drawings.ts";
import { embedHeight, heightOf } from "../drawings/published/embed-height.ts";
import { embedStyle } from "../drawings/published/embed-style.ts";
import { isNamed, type PublishedDrawing } from "../drawings/published/published-drawing.ts";
import { speech } from "../drawings/speech.ts";
import { siteUrl } from "../site-url.ts";
import { content, site, words } from "../subject.ts";
import { licenceAddress } from "../text/licence-address.ts";
import type { Pictures } from "./pictures.ts";
import { writeFrozenEmbeds } from "./write-frozen-embeds.ts";

/**
 * Write each drawing as files: itself as SVG and, where it has a name, as PNG; the rows that it is drawn from as CSV and JSON; a page for somebody else's
 * `iframe`, and what oEmbed says of it; and those that are kept as of a release. Each says what it is and how to cite it. Here and not as routes, since a route costs an export more than a drawing does.
 *
 * @param out the folder of the built site.
 * @param frozen the folder that keeps the drawings of releases.
 * @param pictures makes pictures of pixels. What does is no part of the bundle that this is in, but of the package.
 */
export async function writeDrawings(out: string, frozen: string, pictures: Pick<Pictures, "of">): Promise<void> {
  const drawings = allDrawings();
  if (drawings.length === 0) return;
  const charts = join(out, "charts");
  const embed = join(out, "embed");
  for (const folder of [charts, embed]) mkdirSync(folder, { recursive: true });
  writeFileSync(join(charts, "style.css"), chartStyle + embedStyle);
  const ofRelease: Record<string, string> = {};
  const pending: Promise<void>[] = [];
  for (const drawing of drawings) {
    const { id } = drawing;
    const drawn = drawing.draw();
    const file = (theme: "day" | "both", site = siteUrl) =>
      standaloneSvg(drawn.svg, {
        ...fileOptions(drawing),
        site,
        ...(drawn.overlay && { overlay: drawn.overlay }),
        theme,
        hatched: words.charts.script.hatched,
      });
    writeFileSync(join(charts, `${id}.svg`), file("both"));
    if (isNamed(drawing)) {
      const png = pictures.of(file("day"), "drawing");
      pending.push(png.then((bytes) => writeFileSync(join(charts, `${id}.png`), bytes)));
      ofRelease[`${id}.svg`] = file("both", "");
    }
    const rows = rowsOf(drawing);
    writeFileSync(join(charts, `${id}.csv`), csvText(rows.map((row) => ({ ...row, cite_as: citationOf(drawing) }))));
    writeFileSync(join(charts, `${id}.json`), dataOf(drawing, rows));
    writeFileSync(join(embed, `${id}.html`), frameOf(drawing, drawn.figure));
    const src = `${siteUrl}/embed/${id}.html`;
    const answer = oEmbed({
      src,
      title: drawing.title,
      height: embedHeight(heightOf(drawn.svg)),
      provider: site.name,
      site: siteUrl,
    });
    writeFileSync(join(embed, `${id}.json`), JSON.stringify(answer));
  }
  writeFrozenEmbeds(out, frozen, { version: content.release.version, files: ofRelease });
  await Promise.all(pending);
}

function fileOptions(drawing: PublishedDrawing): StandaloneOptions {
  const { title, alt, page, note } = drawing;
  return { title, alt, page, citation: citationOf(drawing), site: siteUrl, ...(note !== undefined && { note }) };
}

function rowsOf({ chosen, rows }: PublishedDrawing): readonly Row[] {
  return rows ? rows() : tableOf(content, chosen(), { site: siteUrl, updated: "" }).rows;
}

function dataOf(drawing: PublishedDrawing, rows: readonly Row[]): string {
  const { title, alt, page } = drawing;
  const { version, id } = content.release;
  const about = {
    title,
    alt,
    page: `${siteUrl}${page}`,
    cite_as: citationOf(drawing),
    licence: licenceAddress(site.licences.content),
    version,
    release: id,
  };
  return `${JSON.stringify({ ...about, rows }, null, 1)}\n`;
}

function frameOf(drawing: PublishedDrawing, figure: Markup): string {
  return embedDocument({
    title: drawing.title,
    figure,
    citation: citationOf(drawing),
    home: `${siteUrl}${drawing.page}`,
    stylesheet: "/charts/style.css",
    script: "/made/scripts/site.js",
    speech,
  });
}
