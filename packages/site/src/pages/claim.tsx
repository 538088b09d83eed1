import { witnessesOf } from "@thaw/chronicle";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { Colophon } from "../components/colophon.tsx";
import { Evidence } from "../components/evidence.tsx";
import { InStories } from "../components/in-stories.tsx";
import { Page, Section } from "../components/page.tsx";
import { Stamp } from "../components/stamp.tsx";
import { sampled } from "../sampled.ts";
import { content, say, site, words } from "../subject.ts";
import { address, addressOf, claimAddress, folders, type PageKind } from "../text/address.ts";
import { statedIn } from "../text/told-in.ts";
import { twinAddress } from "../text/twins.ts";

type Props = { params: Promise<{ id: string }> };

export function generateStaticParams() {
  return sampled(content.claims, ({ entry }) => site.sample.entry === undefined || entry === site.sample.entry).map(
    ({ id }) => ({ id }),
  );
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const claim = content.claim(decodeURIComponent((await params).id));
  return claim ? { title: claim.text } : {};
}

export default async function ClaimPage({ params }: Props) {
  const claim = content.claim(decodeURIComponent((await params).id));
  if (!claim) notFound();
  const witnesses = witnessesOf(content, claim);
  const kind = content.kindOf(claim.entry);
  const own = content.claims.filter(({ entry }) => entry === claim.entry);
  const at = own.findIndex(({ id }) => id === claim.id);
  const [before, after] = [own[at - 1], own[at + 1]];
  const rivals = content.claims.filter(({ rivalOf }) => rivalOf === claim.id);
  const reviews = content.reviews.flatMap((review) =>
    review.statements.filter(({ rests }) => rests.includes(claim.id)).map((statement) => ({ review, statement })),
  );
  return (
    <Page
      kicker={
        <>
          {words.claim.kind} · <a href={addressOf(claim.entry)}>{claim.label}</a>
        </>
      }
      title={claim.text}
      kind="claim"
      colophon={
        <Colophon
          title={claim.text}
          path={claimAddress(claim.id)}
          reported={claim.id}
          twins={
            isPage(kind) ? [{ name: words.colophon.jsonOfEntry, href: twinAddress(kind, claim.entry, "json") }] : []
          }
        />
      }
    >
      <dl className="facts">
        <div>
          <dt>{words.claim.status}</dt>
          <dd>
            <span className={claim.status === "established" ? undefined : "loose"}>{words.statuses[claim.status]}</span>
          </dd>
        </div>
        {claim.date ? (
          <div>
            <dt>{words.claim.date}</dt>
            <dd>
              <Stamp date={claim.date} /> <code>{claim.date.edtf}</code>
            </dd>
          </div>
        ) : null}
        {claim.note ? (
          <div>
            <dt>{words.claim.note}</dt>
            <dd>{claim.note}</dd>
          </div>
        ) : null}
        {claim.dispute ? (
          <div>
            <dt>{words.claim.disputed}</dt>
            <dd>
              <a href={address("dispute", claim.dispute)}>{content.label(claim.dispute)}</a>
            </dd>
          </div>
        ) : null}
        {claim.rivalOf ? (
          <div>
            <dt>{words.claim.instead}</dt>
            <dd>
              <a href={claimAddress(claim.rivalOf)}>{content.claim(claim.rivalOf)?.text}</a>
            </dd>
          </div>
        ) : null}
        {rivals.map((rival) => (
          <div key={rival.id}>
            <dt>{words.claim.alsoGiven}</dt>
            <dd>
              <a href={claimAddress(rival.id)}>{rival.text}</a>
            </dd>
          </div>
        ))}
        {reviews.map(({ review, statement }) => (
          <div key={`${review.id}${statement.key}`}>
            <dt>{words.claim.inReview}</dt>
            <dd>
              <a href={`${address("review", review.id)}#${statement.key}`}>
                {say(words.entry.quote, { text: statement.says })}
              </a>{" "}
              <span className={`verdict ${statement.verdict}`}>{words.verdicts[statement.verdict]}</span>
            </dd>
          </div>
        ))}
        <div>
          <dt>{words.claim.address}</dt>
          <dd>
            <code>{claim.id}</code>
          </dd>
        </div>
      </dl>
      <Section
        id="evidence"
        title={
          witnesses.length === 1 ? words.claim.oneWitness : say(words.claim.witnesses, { count: witnesses.length })
        }
      >
        <Evidence cite={claim.cite} />
      </Section>
      <InStories title={words.claim.told} stories={statedIn(claim.id)} />
      <nav className="neighbours" aria-label={say(words.claim.neighbours, { entry: claim.label })}>
        {before ? (
          <a rel="prev" href={claimAddress(before.id)}>
            <span className="quiet">{words.entry.before}</span> {before.text}
          </a>
        ) : null}
        {after ? (
          <a rel="next" href={claimAddress(after.id)}>
            <span className="quiet">{words.entry.after}</span> {after.text}
          </a>
        ) : null}
      </nav>
    </Page>
  );
}

function isPage(kind: string | undefined): kind is PageKind {
  return kind !== undefined && kind in folders;
}
