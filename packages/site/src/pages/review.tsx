import type { Citation } from "@thaw/chronicle";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { Page, Section } from "../components/page.tsx";
import { Reference } from "../components/reference.tsx";
import { content, formatDate } from "../subject.ts";
import { address, claimAddress } from "../text/address.ts";
import { Notebook } from "../text/notebook.tsx";
import { pictureAddress } from "../text/pictured.ts";

type Props = { params: Promise<{ id: string }> };

const verdicts = ["contradicted", "imprecise", "disputed", "unconfirmed", "interpretive", "supported"] as const;

const meanings = {
  contradicted: "the evidence says otherwise",
  imprecise: "a true core, a wrong or loose detail",
  disputed: "scholars differ",
  unconfirmed: "could not be confirmed",
  interpretive: "a judgement, no fact to check",
  supported: "the evidence bears it out",
} as const;

export function generateStaticParams() {
  return content.reviews.map(({ id }) => ({ id }));
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const review = content.find("review", (await params).id);
  return review
    ? {
        title: review.title,
        openGraph: { images: [pictureAddress("review", review.id)] },
        ...(review.summary && { description: review.summary }),
      }
    : {};
}

export default async function ReviewPage({ params }: Props) {
  const review = content.find("review", (await params).id);
  if (!review) notFound();
  const notebook = new Notebook();
  const statements = review.statements.map((statement) => ({
    ...statement,
    mark: notebook.mark({ cite: citations(statement.rests) }),
  }));
  const work = content.get("source", review.work.source);
  return (
    <Page
      kicker={<>Review · {formatDate(review.published)}</>}
      title={review.title}
      lead={
        <>
          {review.summary ? <p className="lead">{review.summary}</p> : null}
          <p className="reference">
            Under review: <Reference source={work} />
            <a href={address("source", work.id)}>About this source</a>
          </p>
          <ul className="tally" aria-label="Verdicts">
            {verdicts.map((verdict) => {
              const own = statements.filter((statement) => statement.verdict === verdict);
              return own.length === 0 ? null : (
                <li key={verdict}>
                  <a className="to-first" href={`#${verdict}`}>
                    <b>{own.length}</b> <span className={`verdict ${verdict}`}>{verdict}</span>
                  </a>
                  <span className="quiet">{meanings[verdict]}</span>
                  <span className="numbers">
                    {own.map((statement) => (
                      <a
                        key={statement.key}
                        href={`#${statement.key}`}
                        aria-label={`Statement ${Number(statement.key.slice(1))}`}
                      >
                        {Number(statement.key.slice(1))}
                      </a>
                    ))}
                  </span>
                </li>
              );
            })}
          </ul>
        </>
      }
      notebook={notebook}
      entry={{ kind: "review", id: review.id }}
    >
      <Section id="statements" title="Statement by statement">
        <ol className="review">
          {statements.map((statement, index) => {
            const first = statements.findIndex(({ verdict }) => verdict === statement.verdict) === index;
            return (
              <li key={statement.key} id={statement.key}>
                {first ? <span id={statement.verdict} className="anchor" /> : null}
                <p className="says">
                  <span className="number">{Number(statement.key.slice(1))}</span>“{statement.says}”{" "}
                  <span className={`verdict ${statement.verdict}`}>{statement.verdict}</span>
                </p>
                <p className="known">
                  {statement.correction}
                  {statement.mark}
                </p>
                <p className="rests">
                  Rests on{" "}
                  {statement.rests.map((id, at) => (
                    <span key={id}>
                      {at > 0 ? "; " : ""}
                      <a href={claimAddress(id)}>{content.claim(id)?.text ?? id}</a>
                    </span>
                  ))}
                </p>
              </li>
            );
          })}
        </ol>
      </Section>
    </Page>
  );
}

/** The evidence of several claims together, each source once; a citation that was read stands before one that was not. */
function citations(claims: readonly string[]): Citation[] {
  const bySource = new Map<string, Citation>();
  for (const citation of claims.flatMap((id) => content.claim(id)?.cite ?? [])) {
    const known = bySource.get(citation.source);
    if (!known || (citation.consulted && !known.consulted)) bySource.set(citation.source, citation);
  }
  return [...bySource.values()];
}
