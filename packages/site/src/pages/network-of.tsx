import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { networkDays } from "../drawings/network/network-days.ts";
import { NetworkView } from "../drawings/network/network-view.tsx";
import { oEmbedLink } from "../drawings/published/oembed-link.ts";
import { say, words } from "../subject.ts";
import { dated } from "../text/dates.ts";

type Props = { params: Promise<{ view: string }> };

export function generateStaticParams() {
  return networkDays.map((day) => ({ view: day }));
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { view } = await params;
  return { title: say(words.network.on, { date: dated(view) }), ...oEmbedLink(`network-${view}`) };
}

export default async function NetworkDayPage({ params }: Props) {
  const { view } = await params;
  if (!networkDays.includes(view)) notFound();
  return <NetworkView day={view} />;
}
