import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { Page, Section } from "../components/page.tsx";
import { content, say, words } from "../subject.ts";
import { claimAddress } from "../text/address.ts";
import { Notebook } from "../text/notebook.tsx";
import { openGraph } from "../text/pictured.ts";

type Props = { params: Promise<{ id: string }> };

export function generateStaticParams() {
  return content.disputes.map(({ id }) => ({ id }));
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const dispute = content.find("dispute", (await params).id);
  return dispute
    ? {
        title: dispute.question,
        openGraph: openGraph("dispute", dispute.id),
        ...(dispute.summary && { description: dispute.summary }),
      }
    : {};
}

export default async function DisputePage({ params }: Props) {
  const dispute = content.find("dispute", (await params).id);
  if (!dispute) notFound();
  const notebook = new Notebook();
  const positions = dispute.positions.map((position) => ({ ...position, mark: notebook.mark(position) }));
  const argued = content.claims.filter((claim) => claim.dispute === dispute.id || dispute.about.includes(claim.id));
  return (
    <Page
      kicker={words.dispute.kind}
      title={dispute.question}
      lead={dispute.summary ? <p className="lead">{dispute.summary}</p> : null}
      notebook={notebook}
      entry={{ kind: "dispute", id: dispute.id }}
    >
      <Section id="positions" title={words.dispute.positions}>
        <ol className="positions">
          {positions.map((position) => (
            <li
              key={position.key}
              id={position.key}
              className={position.key === dispute.follows ? "followed" : undefined}
            >
              {position.key === dispute.follows ? <span className="follows">{words.dispute.follows}</span> : null}
              <p>
                {position.statement}
                {position.mark}
              </p>
              <p className="holders">{say(words.dispute.heldBy, { holders: position.holders.join("; ") })}</p>
            </li>
          ))}
        </ol>
      </Section>
      <Section id="why" title={dispute.follows ? words.dispute.why : words.dispute.whyNone}>
        <p>{dispute.why}</p>
      </Section>
      <Section id="change" title={words.dispute.change}>
        <p>{dispute.wouldChange}</p>
      </Section>
      {argued.length > 0 ? (
        <Section id="about" title={words.dispute.about}>
          <ul className="claims">
            {argued.map((claim) => (
              <li key={claim.id}>
                <a href={claimAddress(claim.id)}>{claim.text}</a>{" "}
                {claim.rivalOf ? <span className="status">{words.dispute.rival}</span> : null}
              </li>
            ))}
          </ul>
        </Section>
      ) : null}
    </Page>
  );
}
