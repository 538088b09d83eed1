import { eventTimes } from "@thaw/chronicle";
import { content, site } from "../subject.ts";
import { address, type PageKind } from "./address.ts";

/** A page with a picture of its own, for those who pass its address on. */
export interface Pictured {
  readonly kind: PageKind;
  readonly id: string;
}

/**
 * The pages with a picture of their own: chapters, disputes, reviews, and the events whose times fall on different days, which have
 * something to draw. A picture takes some 40 ms to make, and so the others share the site's.
 */
export const pictured: readonly Pictured[] = [
  ...content.stories.map(({ id }) => ({ kind: "story" as const, id })),
  ...content.disputes.map(({ id }) => ({ kind: "dispute" as const, id })),
  ...content.reviews.map(({ id }) => ({ kind: "review" as const, id })),
  ...content.events
    .filter(({ time }) => new Set(eventTimes.flatMap((name) => time[name]?.date.edtf.slice(0, 10) ?? [])).size > 2)
    .map(({ id }) => ({ kind: "event" as const, id })),
];

const own = new Set(pictured.map(({ kind, id }) => address(kind, id)));

/** The picture of a page: its own, or the site's. */
export function pictureAddress(kind?: PageKind, id?: string): string {
  return kind && id && own.has(address(kind, id)) ? `/og/${id}.png` : `/og/${site.id}.png`;
}
