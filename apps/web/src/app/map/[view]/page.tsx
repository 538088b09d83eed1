import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { oEmbedLink } from "../../charts/take-along.tsx";
import { MapViewPage } from "../map-view.tsx";
import { mapViews } from "../views.ts";

type Props = { params: Promise<{ view: string }> };

export const dynamicParams = false;

export function generateStaticParams() {
  return mapViews.map(({ slug }) => ({ view: slug }));
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { view } = await params;
  return { title: mapViews.find(({ slug }) => slug === view)?.title ?? "Map", ...oEmbedLink(`map-${view}`) };
}

export default async function MapViewOnePage({ params }: Props) {
  const { view: slug } = await params;
  const view = mapViews.find((one) => one.slug === slug);
  if (!view) notFound();
  return <MapViewPage view={view} />;
}
