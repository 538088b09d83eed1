import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { MapViewPage } from "../drawings/map/map-view.tsx";
import { mapViews } from "../drawings/map/views.ts";
import { oEmbedLink } from "../drawings/published/oembed-link.ts";
import { words } from "../subject.ts";

type Props = { params: Promise<{ view: string }> };

export function generateStaticParams() {
  return mapViews.map(({ slug }) => ({ view: slug }));
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { view } = await params;
  return {
    title: mapViews.find(({ slug }) => slug === view)?.title ?? words.sections.map,
    ...oEmbedLink(`map-${view}`),
  };
}

export default async function MapViewOnePage({ params }: Props) {
  const { view: slug } = await params;
  const view = mapViews.find((one) => one.slug === slug);
  if (!view) notFound();
  return <MapViewPage view={view} />;
}
