import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { Colophon } from "../components/colophon.tsx";
import { CompareForm } from "../components/compare-form.tsx";
import { DayChanges } from "../components/day-changes.tsx";
import { DayLink } from "../components/day-link.tsx";
import { Page } from "../components/page.tsx";
import { formatDate, say, words } from "../subject.ts";
import { comparisonAddress, comparisons } from "../text/comparisons.ts";
import { dated } from "../text/dates.ts";
import { rich } from "../text/rich.tsx";

type Props = { params: Promise<{ from: string; to: string }> };

export function generateStaticParams() {
  return comparisons.map(({ from, to }) => ({ from, to }));
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { from, to } = await params;
  return {
    title: say(words.compare.pairTitle, { from: dated(from), to: dated(to) }),
    description: say(words.compare.pairDescription, { from: dated(from), to: dated(to) }),
  };
}

export default async function ComparisonPage({ params }: Props) {
  const { from, to } = await params;
  const pair = comparisons.find((known) => known.from === from && known.to === to);
  if (!pair) notFound();
  const title = `${formatDate(from)} → ${formatDate(to)}`;
  return (
    <Page
      kind="compare"
      kicker={<a href="/compare/">{words.sections.compare}</a>}
      title={title}
      lead={
        <>
          <p className="lead">{pair.about}.</p>
          <p>{rich(words.compare.pairLead, { from: <DayLink day={from} />, to: <DayLink day={to} /> })}</p>
        </>
      }
      colophon={
        <Colophon
          title={title}
          path={comparisonAddress(from, to)}
          reported={say(words.colophon.theComparison, { from, to })}
        />
      }
    >
      <DayChanges from={from} to={to} />
      <h2 id="other">{words.compare.others}</h2>
      <CompareForm />
    </Page>
  );
}
