import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { PowerView } from "../drawings/power/power-view.tsx";
import { firstShown, turningPoints } from "../drawings/power/turning-points.ts";
import { oEmbedLink } from "../drawings/published/oembed-link.ts";
import { say, words } from "../subject.ts";
import { dated } from "../text/dates.ts";

type Props = { params: Promise<{ view: string }> };

export function generateStaticParams() {
  return ["by-figure", ...turningPoints.map(({ day }) => day)].map((view) => ({ view }));
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { view } = await params;
  if (view === "by-figure") return { title: words.power.byFigure, ...oEmbedLink("power-by-figure") };
  return { title: say(words.power.on, { date: dated(view) }) };
}

export default async function PowerViewPage({ params }: Props) {
  const { view } = await params;
  if (view === "by-figure") return <PowerView by="figure" day={firstShown} />;
  if (!turningPoints.some(({ day }) => day === view)) notFound();
  return <PowerView by="office" day={view} />;
}
