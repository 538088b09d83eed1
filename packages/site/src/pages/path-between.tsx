import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { Page } from "../components/page.tsx";
import { Path } from "../drawings/path.tsx";
import { travellers } from "../drawings/relations.ts";
import { content, site } from "../subject.ts";

type Props = { params: Promise<{ from: string; to: string }> };

export function generateStaticParams() {
  return travellers.flatMap((from) => travellers.filter((to) => to !== from).map((to) => ({ from, to })));
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { from, to } = await params;
  return { title: `From ${content.label(from)} to ${content.label(to)}` };
}

export default async function PathPage({ params }: Props) {
  const { from, to } = await params;
  if (!travellers.includes(from) || !travellers.includes(to)) notFound();
  return (
    <Page
      kicker={<a href="/network/path/">From one to another</a>}
      title={`From ${content.label(from)} to ${content.label(to)}`}
    >
      <Path from={from} to={to} />
      <p className="quiet">
        <a href={`/network/path/${to}/${from}/`}>The way back</a> · the same question of any two people, here by{" "}
        <a href="/network/path/">choosing them</a>
        {site.api ? (
          <>
            , and of the <a href={site.api}>API</a>:{" "}
            <code>
              /v1/path?from={from}&amp;to={to}
            </code>
          </>
        ) : null}
      </p>
    </Page>
  );
}
