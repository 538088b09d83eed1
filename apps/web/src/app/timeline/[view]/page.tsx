import { TimelineView, views } from "@thaw/site/drawings";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { oEmbedLink, TakeAlong } from "../../charts/take-along.tsx";

type Props = { params: Promise<{ view: string }> };

export const dynamicParams = false;

export function generateStaticParams() {
  return views.filter(({ slug }) => slug !== "").map(({ slug }) => ({ view: slug }));
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { view: slug } = await params;
  const view = views.find((one) => one.slug === slug);
  return { title: view?.title ?? "Timeline", ...oEmbedLink(`timeline-${slug}`) };
}

export default async function TimelineViewPage({ params }: Props) {
  const { view: slug } = await params;
  const view = views.find((one) => one.slug === slug);
  if (!view) notFound();
  return <TimelineView view={view} takeAlong={<TakeAlong id={`timeline-${slug}`} />} />;
}
