import { type EntryKind, plural } from "../model/subject.ts";
import type { Dataset } from "../query/dataset.ts";
import type { FormatOptions } from "./format.ts";

/**
 * The page that tells an entry: its own, or for a term its office's and for a relation that of the figure it is read from.
 *
 * @example addressOf(content, "arrest-of-beria", { site: "https://thaw.example" }) // "https://thaw.example/events/arrest-of-beria/"
 */
export function addressOf(dataset: Dataset, id: string, { site }: Pick<FormatOptions, "site">): string {
  const kind = dataset.kindOf(id);
  if (kind === "term") return `${page(site, "office", dataset.get("term", id).office)}#${id}`;
  if (kind === "relation") return `${page(site, "figure", dataset.get("relation", id).from)}#relations`;
  return kind === undefined ? `${site}/` : page(site, kind, id);
}

/** The page of one claim. */
export function claimAddress(id: string, { site }: Pick<FormatOptions, "site">): string {
  return `${site}/claims/${id}/`;
}

function page(site: string, kind: EntryKind, id: string): string {
  return `${site}/${plural[kind]}/${id}/`;
}
