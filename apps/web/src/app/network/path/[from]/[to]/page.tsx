import { drawPath, tellPath } from "@thaw/charts";
import { content, type FigureId, pathBetween } from "@thaw/content";
import { Drawing, Page, pathWords, Section, travellers } from "@thaw/site/components";
import { count } from "@thaw/site/text";
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
  const steps = pathBetween(content, from, to);
  return (
    <Page
      kicker={<a href="/network/#paths">Who stood to whom</a>}
      title={`From ${content.label(from)} to ${content.label(to)}`}
      lead={
        <p className="lead">
          {steps ? `${count(steps.length, "step")}, the shortest there is.` : "Nothing in the corpus ties the two."}
        </p>
      }
    >
      {steps ? (
        <>
          <Drawing markup={drawPath(steps, pathWords)} />
          <Section id="words" title="In words">
            <Drawing markup={tellPath(steps, pathWords)} />
          </Section>
        </>
      ) : null}
      <p className="quiet">
        <a href={`/network/path/${to}/${from}/`}>The way back</a> · the same question of any two people:{" "}
        <code>
          /v1/path?from={from}&amp;to={to}
        </code>{" "}
        of the <a href="/developers/">API</a>.
      </p>
    </Page>
  );
}
