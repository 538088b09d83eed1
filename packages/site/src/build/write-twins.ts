import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { bibtex, type Chosen, choose, csv, type FormatOptions, markdown } from "@thaw/chronicle/formats";
import { siteUrl } from "../site-url.ts";
import { content, releases } from "../subject.ts";
import { folders, type PageKind } from "../text/address.ts";
import { citedBy, twinAddress, twinFormats } from "../text/twins.ts";

const options: FormatOptions = {
  site: siteUrl.replace(/\/$/, ""),
  updated: `${releases[0]?.date ?? "1970-01-01"}T00:00:00Z`,
};

/** Write beside each page what it says in other formats, and beside each list its entries as a table and as data. */
export function writeTwins(out: string): void {
  const kinds = (Object.keys(folders) as PageKind[]).filter((kind) => content.all(kind).length > 0);
  for (const kind of kinds) {
    mkdirSync(join(out, folders[kind]), { recursive: true });
    for (const entry of content.all(kind)) {
      const chosen = { kind, entry } as Chosen;
      for (const format of twinFormats(kind, entry.id))
        writeFileSync(join(out, twinAddress(kind, entry.id, format)), written(chosen, format));
    }
    const all = choose(content, [kind]);
    writeFileSync(join(out, `${folders[kind]}.csv`), csv.write(content, all, options).text);
    writeFileSync(join(out, `${folders[kind]}.json`), json(content.all(kind)));
  }
}

function written(chosen: Chosen, format: "json" | "md" | "bib"): string {
  if (format === "json") return json(chosen.entry);
  if (format === "md") return markdown.write(content, [chosen], options).text;
  const sources = chosen.kind === "source" ? [chosen.entry.id] : citedBy(chosen.entry.id);
  const works = sources.map((id) => ({ kind: "source", entry: content.get("source", id) }) as Chosen);
  return bibtex.write(content, works, options).text;
}

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 1)}\n`;
}
