import { formatDate } from "@thaw/content";
import type { Metadata } from "next";
import { oEmbedLink } from "../../charts/take-along.tsx";
import { turningPoints } from "../../power/turning-points.ts";
import { NetworkView } from "../network-view.tsx";

type Props = { params: Promise<{ view: string }> };

export const dynamicParams = false;

export function generateStaticParams() {
  return turningPoints.map(({ day }) => ({ view: day }));
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { view } = await params;
  return { title: `Who stood to whom on ${formatDate(view)}`, ...oEmbedLink(`network-${view}`) };
}

export default async function NetworkDayPage({ params }: Props) {
  return <NetworkView day={(await params).view} />;
}
