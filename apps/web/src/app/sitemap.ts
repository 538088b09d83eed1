import { content } from "@thaw/content";
import type { MetadataRoute } from "next";
import { address, claimAddress, folders, type PageKind } from "../text/address.ts";

export const dynamic = "force-static";

export default function sitemap(): MetadataRoute.Sitemap {
  const site = process.env.SITE_URL ?? "http://localhost:3000";
  const kinds = Object.keys(folders) as PageKind[];
  const pages = [
    "/",
    "/timeline/",
    "/on/",
    "/about/",
    "/developers/",
    ...kinds.map((kind) => `/${folders[kind]}/`),
    ...kinds.flatMap((kind) => content.all(kind).map(({ id }) => address(kind, id))),
    ...content.claims.map(({ id }) => claimAddress(id)),
  ];
  return pages.map((path) => ({ url: new URL(path, site).href }));
}
