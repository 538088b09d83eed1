import { Feed } from "feed";
import { formatDate } from "../date/format-date.ts";
import { entryKinds } from "../model/subject.ts";
import type { Dataset } from "../query/dataset.ts";
import { addressOf } from "./address.ts";
import type { Chosen, Format, FormatOptions } from "./format.ts";

/** One item of a feed that is not an entry: a correction, an anniversary. */
export interface FeedItem {
  /** A permanent address that names it. */
  readonly id: string;
  readonly title: string;
  readonly link: string;
  /** When it last changed, ISO 8601. */
  readonly updated: string;
  readonly summary?: string;
}

/** Atom: a feed with an item for each entry. */
export const atom: Format = {
  id: "atom",
  title: "Atom",
  mediaType: "application/atom+xml; charset=utf-8",
  standard: "https://www.rfc-editor.org/rfc/rfc4287",
  kinds: entryKinds,
  loses: "All but title, date in words, summary and address: a feed points to pages.",
  write: (dataset, chosen, options) => ({
    text: atomFeed(
      chosen.map((item) => itemOf(dataset, item, options)),
      { id: `${options.site}/`, title: dataset.subject.title, updated: options.updated },
    ),
    omitted: [],
  }),
};

/**
 * A feed in Atom.
 *
 * @param feed its permanent address, its title and when it last changed.
 */
export function atomFeed(
  items: readonly FeedItem[],
  feed: { readonly id: string; readonly title: string; readonly updated: string },
): string {
  const made = new Feed({
    id: feed.id,
    link: feed.id,
    title: feed.title,
    updated: new Date(feed.updated),
    generator: "Thaw",
    author: { name: "Thaw" },
  });
  for (const { id, title, link, updated, summary } of items)
    made.addItem({ id, title, link, date: new Date(updated), ...(summary !== undefined && { description: summary }) });
  return made.atom1();
}

function itemOf(dataset: Dataset, { kind, entry }: Chosen, options: FormatOptions): FeedItem {
  const link = addressOf(dataset, entry.id, options);
  const when = kind === "event" ? `${formatDate(entry.time.effective.date.edtf)}. ` : "";
  const summary = "summary" in entry && entry.summary !== undefined ? `${when}${entry.summary}` : undefined;
  return { id: link, title: entry.label, link, updated: options.updated, ...(summary !== undefined && { summary }) };
}
