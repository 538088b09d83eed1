import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { ownPages } from "../text/own-pages.ts";
import { pathsOf, routeOf, routes } from "./routes.ts";

type Props = { params: Promise<{ path: string[] }> };

/**
 * Every page of the site but the front page, for `app/[...path]/page.tsx`. A page that the app has of its own, in `app/about/page.tsx`, is
 * left to it.
 */
export default async function SitePage({ params }: Props) {
  const found = routeOf(decoded((await params).path));
  if (!found) notFound();
  const { default: Page } = found.route.page;
  return <Page params={Promise.resolve(found.params)} />;
}

/** The addresses of all pages, for Next's export. */
export function generateStaticParams(): { path: string[] }[] {
  return routes
    .filter(({ pattern }) => !ownPages.has(pattern))
    .flatMap((route) => pathsOf(route).map((path) => ({ path })));
}

/** What a page says in its head. */
export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const found = routeOf(decoded((await params).path));
  const { generateMetadata: metadataOf, metadata = {} } = found?.route.page ?? {};
  return metadataOf ? metadataOf({ params: Promise.resolve(found?.params) }) : metadata;
}

function decoded(path: readonly string[]): string[] {
  return path.map((part) => decodeURIComponent(part));
}
