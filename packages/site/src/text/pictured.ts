import type { Metadata } from "next";
import { content, site } from "../subject.ts";
import { eventDays, type PageKind } from "./address.ts";

/** A page with a picture of its own, for those who pass its address on. */
export interface Pictured {
  readonly kind: PageKind | "day";
  /** Id of the entry, or the day. */
  readonly id: string;
}

const kinds = ["story", "dispute", "review", "event", "figure", "office"] as const satisfies readonly PageKind[];

const days: ReadonlySet<string> = new Set(eventDays);

/**
 * The pages with a picture of their own: those of which there is something to draw. Chapters, disputes, reviews, events, the days to which an event is dated, figures of
 * whom more is known than a name, offices with holders; all others share the site's.
 */
export function pictured(): Pictured[] {
  const entries = kinds.flatMap((kind) => content.all(kind).map(({ id }) => ({ kind, id })));
  return [...entries, ...eventDays.map((id) => ({ kind: "day" as const, id }))].filter(isPictured);
}

function isPictured({ kind, id }: Pictured): boolean {
  switch (kind) {
    case "figure":
      return hasLife(id);
    case "office":
      return content.terms.some(({ office }) => office === id);
    case "day":
      return days.has(id);
    default:
      return kinds.some((own) => own === kind);
  }
}

function hasLife(id: string): boolean {
  const { born, died } = content.get("figure", id);
  return born !== undefined || died !== undefined || content.terms.some(({ figure }) => figure === id);
}

/** The file of a page's picture. */
export function pictureAddress(page?: Pictured): string {
  return `/og/${page ? `${page.kind === "day" ? "on-" : ""}${page.id}` : site.id}.png`;
}

/** What the head of a page says to programs that show a link to it: the picture of its own, or the site's. */
export function openGraph(kind?: Pictured["kind"], id?: string): NonNullable<Metadata["openGraph"]> {
  const page = kind && id ? { kind, id } : undefined;
  const url = pictureAddress(page && isPictured(page) ? page : undefined);
  return {
    siteName: site.name,
    type: page ? "article" : "website",
    images: [{ url, width: 1200, height: 630 }],
  };
}
