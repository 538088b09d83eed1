import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { Colophon } from "../components/colophon.tsx";
import { CompareForm } from "../components/compare-form.tsx";
import { DayChanges } from "../components/day-changes.tsx";
import { DayLink } from "../components/day-link.tsx";
import { Page } from "../components/page.tsx";
import { formatDate } from "../subject.ts";
import { comparisonAddress, comparisons } from "../text/comparisons.ts";

type Props = { params: Promise<{ from: string; to: string }> };

export function generateStaticParams() {
  return comparisons.map(({ from, to }) => ({ from, to }));
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { from, to } = await params;
  return {
    title: `${formatDate(from)} to ${formatDate(to)}`,
    description: `What changed between ${formatDate(from)} and ${formatDate(to)}: offices, people, events.`,
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
      kicker={<a href="/compare/">Two days compared</a>}
      title={title}
      lead={
        <>
          <p className="lead">{pair.about}.</p>
          <p>
            The room on <DayLink day={from} /> and on <DayLink day={to} />; what came and went after the first and by
            the end of the second.
          </p>
        </>
      }
      colophon={
        <Colophon title={title} path={comparisonAddress(from, to)} reported={`the comparison of ${from} and ${to}`} />
      }
    >
      <DayChanges from={from} to={to} />
      <h2 id="other">Two other days</h2>
      <CompareForm />
    </Page>
  );
}
