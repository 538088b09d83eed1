import type { Citation } from "@thaw/chronicle";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { Page, Section } from "../components/page.tsx";
import { Reference } from "../components/reference.tsx";
import { content, formatDate, say, words } from "../subject.ts";
import { address, claimAddress } from "../text/address.ts";
import { Notebook } from "../text/notebook.tsx";
import { openGraph } from "../text/pictured.ts";
import { verdictOrder } from "../text/verdicts.ts";

type Props = { params: Promise<{ id: string }> };

export function generateStaticParams() {
  return content.reviews.map(({ id }) => ({ id }));
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const review = content.find("review", (await params).id);
  return review
    ? {
        title: review.title,
        openGraph: openGraph("review", review.id),
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
      kicker={`${words.review.kind} · ${formatDate(review.published)}`}
      title={review.title}
      lead={
        <>
          {review.summary ? <p className="lead">{review.summary}</p> : null}
          <p className="reference">
            {words.review.work} <Reference source={work} />
            <a href={address("source", work.id)}>{words.review.aboutSource}</a>
          </p>
          <ul className="tally" aria-label={words.review.verdicts}>
            {verdictOrder.map((verdict) => {
              const own = statements.filter((statement) => statement.verdict === verdict);
              return own.length === 0 ? null : (
                <li key={verdict}>
                  <a className="to-first" href={`#${verdict}`}>
                    <b>{own.length}</b> <span className={`verdict ${verdict}`}>{words.verdicts[verdict]}</span>
                  </a>
                  <span className="quiet">{words.review.meanings[verdict]}</span>
                  <span className="numbers">
                    {own.map((statement) => (
                      <a
                        key={statement.key}
                        href={`#${statement.key}`}
                        aria-label={say(words.review.statement, { number: String(Number(statement.key.slice(1))) })}
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
      <Section id="statements" title={words.review.statements}>
        <ol className="review">
          {statements.map((statement, index) => {
            const first = statements.findIndex(({ verdict }) => verdict === statement.verdict) === index;
            return (
              <li key={statement.key} id={statement.key}>
                {first ? <span id={statement.verdict} className="anchor" /> : null}
                <p className="says">
                  <span className="number">{Number(statement.key.slice(1))}</span>
                  {say(words.entry.quote, { text: statement.says })}{" "}
                  <span className={`verdict ${statement.verdict}`}>{words.verdicts[statement.verdict]}</span>
                </p>
                <p className="known">
                  {statement.correction}
                  {statement.mark}
                </p>
                <p className="rests">
                  {words.review.rests}{" "}
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
