import { content } from "@thaw/content";
import type { MetadataRoute } from "next";
import { siteUrl } from "../site-url.ts";
import { address, claimAddress, eventDays, folders, type PageKind } from "../text/address.ts";
import { comparisonAddress, comparisons } from "../text/comparisons.ts";
import { generateStaticParams as mapViews } from "./map/[view]/page.tsx";
import { generateStaticParams as networkViews } from "./network/[view]/page.tsx";
import { generateStaticParams as paths } from "./network/path/[from]/[to]/page.tsx";
import { generateStaticParams as powerViews } from "./power/[view]/page.tsx";
import { generateStaticParams as timelineViews } from "./timeline/[view]/page.tsx";

export const dynamic = "force-static";

/** Every page but the days on which nothing is dated; those are reached from their neighbours. */
export default function sitemap(): MetadataRoute.Sitemap {
  const kinds = Object.keys(folders) as PageKind[];
  const pages = [
    "/",
    "/timeline/",
    "/power/",
    "/network/",
    "/map/",
    "/charts/",
    "/on/",
    "/about/",
    "/developers/",
    "/search/",
    "/today/",
    "/corrections/",
    "/stories/booklet/",
    "/compare/",
    ...comparisons.map(({ from, to }) => comparisonAddress(from, to)),
    ...timelineViews().map(({ view }) => `/timeline/${view}/`),
    ...powerViews().map(({ view }) => `/power/${view}/`),
    ...networkViews().map(({ view }) => `/network/${view}/`),
    ...paths().map(({ from, to }) => `/network/path/${from}/${to}/`),
    ...mapViews().map(({ view }) => `/map/${view}/`),
    ...kinds.map((kind) => `/${folders[kind]}/`),
    ...kinds.flatMap((kind) => content.all(kind).map(({ id }) => address(kind, id))),
    ...eventDays.map((day) => `/on/${day}/`),
    ...content.claims.map(({ id }) => claimAddress(id)),
  ];
  return pages.map((path) => ({ url: new URL(path, siteUrl).href }));
}
