import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { Page } from "../components/page.tsx";
import { Path } from "../drawings/path.tsx";
import { travellers } from "../drawings/relations.ts";
import { content, say, site, words } from "../subject.ts";
import { rich } from "../text/rich.tsx";

type Props = { params: Promise<{ from: string; to: string }> };

export function generateStaticParams() {
  return travellers.flatMap((from) => travellers.filter((to) => to !== from).map((to) => ({ from, to })));
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { from, to } = await params;
  return { title: say(words.path.between, { from: content.label(from), to: content.label(to) }) };
}

export default async function PathPage({ params }: Props) {
  const { from, to } = await params;
  if (!travellers.includes(from) || !travellers.includes(to)) notFound();
  return (
    <Page
      kicker={<a href="/network/path/">{words.path.title}</a>}
      title={say(words.path.between, { from: content.label(from), to: content.label(to) })}
    >
      <Path from={from} to={to} />
      <p className="quiet">
        {rich(words.path.again, {
          back: (text) => <a href={`/network/path/${to}/${from}/`}>{text}</a>,
          choose: (text) => <a href="/network/path/">{text}</a>,
        })}
        {site.api ? (
          <>
            {rich(words.path.api, { a: (text) => <a href={site.api}>{text}</a> })}{" "}
            <code>
              /v1/path?from={from}&amp;to={to}
            </code>
          </>
        ) : null}
      </p>
    </Page>
  );
}
