import { content } from "@thaw/content";
import type { MetadataRoute } from "next";
import { siteUrl } from "../site-url.ts";
import { address, claimAddress, eventDays, folders, type PageKind } from "../text/address.ts";
import { comparisonAddress, comparisons } from "../text/comparisons.ts";

export const dynamic = "force-static";

/** Every page but the days on which nothing is dated; those are reached from their neighbours. */
export default function sitemap(): MetadataRoute.Sitemap {
  const kinds = Object.keys(folders) as PageKind[];
  const pages = [
    "/",
    "/timeline/",
    "/on/",
    "/about/",
    "/developers/",
    "/search/",
    "/today/",
    "/corrections/",
    "/stories/booklet/",
    "/compare/",
    ...comparisons.map(({ from, to }) => comparisonAddress(from, to)),
    ...kinds.map((kind) => `/${folders[kind]}/`),
    ...kinds.flatMap((kind) => content.all(kind).map(({ id }) => address(kind, id))),
    ...eventDays.map((day) => `/on/${day}/`),
    ...content.claims.map(({ id }) => claimAddress(id)),
  ];
  return pages.map((path) => ({ url: new URL(path, siteUrl).href }));
}
