import { content, type FigureId } from "@thaw/content";
import { Page, Path, travellers } from "@thaw/site/components";
import type { Metadata } from "next";

type Props = { params: Promise<{ from: FigureId; to: FigureId }> };

export const dynamicParams = false;

export function generateStaticParams() {
  return travellers.flatMap((from) => travellers.filter((to) => to !== from).map((to) => ({ from, to })));
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { from, to } = await params;
  return { title: `From ${content.label(from)} to ${content.label(to)}` };
}

export default async function PathPage({ params }: Props) {
  const { from, to } = await params;
  return (
    <Page
      kicker={<a href="/network/path/">From one to another</a>}
      title={`From ${content.label(from)} to ${content.label(to)}`}
    >
      <Path from={from} to={to} />
      <p className="quiet">
        <a href={`/network/path/${to}/${from}/`}>The way back</a> · the same question of any two people, here by{" "}
        <a href="/network/path/">choosing them</a>, and of the <a href="/developers/">API</a>:{" "}
        <code>
          /v1/path?from={from}&amp;to={to}
        </code>
      </p>
    </Page>
  );
}
