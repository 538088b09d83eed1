import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { oEmbedLink } from "../drawings/published/oembed-link.ts";
import { TimelineView } from "../drawings/timeline/timeline-view.tsx";
import { views } from "../drawings/timeline/views.ts";
import { words } from "../subject.ts";

type Props = { params: Promise<{ view: string }> };

export function generateStaticParams() {
  return views.filter(({ slug }) => slug !== "").map(({ slug }) => ({ view: slug }));
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { view: slug } = await params;
  const view = views.find((one) => one.slug === slug);
  return { title: view?.title ?? words.sections.timeline, ...oEmbedLink(`timeline-${slug}`) };
}

export default async function TimelineViewPage({ params }: Props) {
  const { view: slug } = await params;
  const view = views.find((one) => one.slug === slug);
  if (!view) notFound();
  return <TimelineView view={view} />;
}
