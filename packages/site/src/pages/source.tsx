import { restsOn } from "@thaw/chronicle";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { Page, Section } from "../components/page.tsx";
import { Reference } from "../components/reference.tsx";
import { RestingClaims } from "../components/resting-claims.tsx";
import { content } from "../subject.ts";
import { address, addressOf } from "../text/address.ts";
import { kindOfWitness } from "../text/reference.ts";
import { count } from "../text/words.ts";

type Props = { params: Promise<{ id: string }> };

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
  const resting = restsOn(content, source.id).filter(({ through }) => through === source.id);
  const alone = resting.filter((item) => item.alone).length;
  const naming = content
    .referrers(source.id)
    .filter(({ kind }) => kind === "source" || kind === "dispute" || kind === "review" || kind === "story");
  const leansOn = [...source.basedOn, ...(source.translationOf ? [source.translationOf] : [])];
  return (
    <Page
      kicker={`Source · ${kindOfWitness(source)}`}
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
      entry={{ kind: "source", id: source.id }}
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
              {count(resting.length, "statement")};{" "}
              {alone === 0
                ? "none would stand without a witness if it fell"
                : `${count(alone, "of them rests", "of them rest")} on it alone and would fall with it`}
              .
            </p>
            <RestingClaims source={source.id} resting={resting} />
          </>
        )}
      </Section>
      {naming.length > 0 ? (
        <Section id="others" title="Also named by">
          <ul className="plain">
            {naming.map(({ kind, entry }) => (
              <li key={entry.id}>
                <a href={addressOf(entry.id)}>{entry.label}</a> <span className="quiet">{kind}</span>
              </li>
            ))}
          </ul>
        </Section>
      ) : null}
    </Page>
  );
}
