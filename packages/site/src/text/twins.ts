import { content } from "../subject.ts";
import { folders, type PageKind } from "./address.ts";

/** The formats in which an entry stands beside its page: JSON for all, Markdown for what is read, BibTeX for what cites. */
export function twinFormats(kind: PageKind, id: string): ("json" | "md" | "bib")[] {
  if (kind === "source") return ["json", "bib"];
  return citedBy(id).length > 0 ? ["json", "md", "bib"] : ["json", "md"];
}

/** The address of an entry in a format. */
export function twinAddress(kind: PageKind, id: string, format: string): string {
  return `/${folders[kind]}/${id}.${format}`;
}

/** Ids of the sources that an entry's claims cite, each once. */
export function citedBy(id: string): string[] {
  return [...(cited.get(id) ?? [])];
}

const cited = new Map<string, Set<string>>();
for (const { entry, cite } of content.claims) {
  const known = cited.get(entry) ?? new Set();
  for (const { source } of cite) known.add(source);
  cited.set(entry, known);
}
