import { content, witnessesOf } from "@thaw/content";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { Page } from "../../../components/page.tsx";
import { Stamp } from "../../../components/stamp.tsx";
import { address, addressOf, claimAddress } from "../../../text/address.ts";
import { Notebook } from "../../../text/notebook.tsx";
import { count } from "../../../text/words.ts";

type Props = { params: Promise<{ id: string }> };

export const dynamicParams = false;

export function generateStaticParams() {
  return content.claims.map(({ id }) => ({ id }));
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const claim = content.claim(decodeURIComponent((await params).id));
  return claim ? { title: claim.text } : {};
}

export default async function ClaimPage({ params }: Props) {
  const claim = content.claim(decodeURIComponent((await params).id));
  if (!claim) notFound();
  const notebook = new Notebook();
  const mark = notebook.mark({ cite: claim.cite });
  const witnesses = witnessesOf(content, claim);
  const rivals = content.claims.filter(({ rivalOf }) => rivalOf === claim.id);
  return (
    <Page
      kicker={
        <>
          Claim · <a href={addressOf(claim.entry)}>{claim.label}</a>
        </>
      }
      title={
        <>
          {claim.text}
          {mark}
        </>
      }
      notebook={notebook}
    >
      <dl className="facts">
        <div>
          <dt>Status</dt>
          <dd className={claim.status === "established" ? undefined : "loose"}>{claim.status}</dd>
        </div>
        {claim.date ? (
          <div>
            <dt>Date</dt>
            <dd>
              <Stamp date={claim.date} /> <code>{claim.date.edtf}</code>
            </dd>
          </div>
        ) : null}
        <div>
          <dt>Witnesses</dt>
          <dd>
            {count(witnesses.length, "independent source")}
            {witnesses.length === 1 ? <span className="status"> one witness</span> : null}
          </dd>
        </div>
        {claim.note ? (
          <div>
            <dt>Note</dt>
            <dd>{claim.note}</dd>
          </div>
        ) : null}
        {claim.dispute ? (
          <div>
            <dt>Disputed</dt>
            <dd>
              <a href={address("dispute", claim.dispute)}>{content.label(claim.dispute)}</a>
            </dd>
          </div>
        ) : null}
        {claim.rivalOf ? (
          <div>
            <dt>Instead</dt>
            <dd>
              we follow <a href={claimAddress(claim.rivalOf)}>{content.claim(claim.rivalOf)?.text}</a>
            </dd>
          </div>
        ) : null}
        {rivals.map((rival) => (
          <div key={rival.id}>
            <dt>Also given</dt>
            <dd>
              <a href={claimAddress(rival.id)}>{rival.text}</a>
            </dd>
          </div>
        ))}
        <div>
          <dt>Id</dt>
          <dd>
            <code>{claim.id}</code>
          </dd>
        </div>
      </dl>
    </Page>
  );
}
