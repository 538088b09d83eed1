import { type AfterStalin, content, formatDate, restsOn } from "@thaw/content";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { Page, Section } from "../../../components/page.tsx";
import { Reference } from "../../../components/reference.tsx";
import { address, addressOf, claimAddress } from "../../../text/address.ts";
import { kindOfWitness } from "../../../text/reference.ts";
import { count } from "../../../text/words.ts";

type Props = { params: Promise<{ id: AfterStalin["source"] }> };

export const dynamicParams = false;

export function generateStaticParams() {
  return content.sources.map(({ id }) => ({ id }));
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const source = content.find("source", (await params).id);
  return source ? { title: source.label } : {};
}

export default async function SourcePage({ params }: Props) {
  const source = content.find("source", (await params).id);
  if (!source) notFound();
  const resting = restsOn(content, source.id);
  const alone = resting.filter((item) => item.alone).length;
  const others = content.referrers(source.id).filter(({ kind }) => kind === "source" || kind === "dispute" || kind === "review" || kind === "story");
  const leansOn = [...source.basedOn, ...(source.translationOf ? [source.translationOf] : [])];
  return (
    <Page
      kicker={<>Source · {kindOfWitness(source)}</>}
      title={source.title}
      native={source.titleNative}
      lead={
        <p className="reference">
          <Reference source={source} />
          {source.url ? (
            <a className="out" href={source.url} rel="external noopener">
              Open it
            </a>
          ) : null}
        </p>
      }
      file={`sources/${source.id}.yaml`}
    >
      {source.note ? <p>{source.note}</p> : null}
      {leansOn.length > 0 ? (
        <p>
          Leans on{" "}
          {leansOn.map((id, index) => (
            <span key={id}>
              {index > 0 ? ", " : ""}
              <a href={address("source", id)}>{content.label(id)}</a>
            </span>
          ))}
          : together they count as one witness.
        </p>
      ) : null}
      <Section id="rests" title="What rests on it">
        {resting.length === 0 ? (
          <p className="quiet">No statement cites it directly.</p>
        ) : (
          <>
            <p>
              {count(resting.length, "statement")}; {alone === 0 ? "none would stand without a witness if it fell" : `${count(alone, "of them rests", "of them rest")} on it alone and would fall with it`}.
            </p>
            <ul className="claims">
              {resting.map(({ claim, alone: only }) => {
                const citation = claim.cite.find((item) => item.source === source.id);
                return (
                  <li key={claim.id}>
                    <a href={claimAddress(claim.id)}>{claim.text}</a>
                    {citation?.consulted ? (
                      <span className="read" title={`Read ${formatDate(citation.consulted)}`}>
                        read
                      </span>
                    ) : null}
                    {only ? <span className="status"> only witness</span> : null}
                  </li>
                );
              })}
            </ul>
          </>
        )}
      </Section>
      {others.length > 0 ? (
        <Section id="others" title="Also named by">
          <ul className="plain">
            {others.map(({ kind, entry }) => (
              <li key={entry.id}>
                <a href={addressOf(entry.id)}>{entry.label}</a> <span className="quiet">{kind}</span>
              </li>
            ))}
          </ul>
        </Section>
      ) : null}
      <p className="quiet">
        As data: <a href={`/sources/${source.id}.json`}>JSON</a>.
      </p>
    </Page>
  );
}
