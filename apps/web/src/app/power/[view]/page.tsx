import { formatDate } from "@thaw/content";
import type { Metadata } from "next";
import { PowerView } from "../power-view.tsx";
import { turningPoints } from "../turning-points.ts";

type Props = { params: Promise<{ view: string }> };

export const dynamicParams = false;

export function generateStaticParams() {
  return ["by-figure", ...turningPoints.map(({ day }) => day)].map((view) => ({ view }));
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { view } = await params;
  return { title: view === "by-figure" ? "Power by figure" : `Power on ${formatDate(view)}` };
}

export default async function PowerViewPage({ params }: Props) {
  const { view } = await params;
  const [first] = turningPoints;
  if (view === "by-figure") return <PowerView by="figure" day={first?.day ?? "1953-03-05"} />;
  return <PowerView by="office" day={view} />;
}
