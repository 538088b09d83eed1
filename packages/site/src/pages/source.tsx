import { restsOn } from "@thaw/chronicle";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { Page, Section } from "../components/page.tsx";
import { Reference } from "../components/reference.tsx";
import { RestingClaims } from "../components/resting-claims.tsx";
import { content, say, words } from "../subject.ts";
import { address, addressOf } from "../text/address.ts";
import { kindOfWitness } from "../text/reference.ts";
import { rich } from "../text/rich.tsx";

const namedByKinds: Readonly<Record<string, string>> = words.source.namedByKinds;

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
  const statements = say(words.counts.statements, { count: resting.length });
  return (
    <Page
      kicker={`${words.source.kind} · ${kindOfWitness(source)}`}
      title={source.title}
      native={source.titleNative}
      lead={
        <p className="reference">
          <Reference source={source} />
          {source.url ? (
            <a className="out" href={source.url} rel="external noopener">
              {words.source.open}
            </a>
          ) : null}
        </p>
      }
      entry={{ kind: "source", id: source.id }}
    >
      {source.note ? <p>{source.note}</p> : null}
      {leansOn.length > 0 ? (
        <p>
          {rich(words.source.leansOn, {
            works: leansOn.map((id, index) => (
              <span key={id}>
                {index > 0 ? ", " : ""}
                <a href={address("source", id)}>{content.label(id)}</a>
              </span>
            )),
          })}
        </p>
      ) : null}
      <Section id="rests" title={words.source.rests}>
        {resting.length === 0 ? (
          <p className="quiet">{words.source.nothingRests}</p>
        ) : (
          <>
            <p>
              {alone === 0
                ? say(words.source.noneAlone, { statements })
                : say(words.source.alone, { statements, count: alone })}
            </p>
            <RestingClaims source={source.id} resting={resting} />
          </>
        )}
      </Section>
      {naming.length > 0 ? (
        <Section id="others" title={words.source.namedBy}>
          <ul className="plain">
            {naming.map(({ kind, entry }) => (
              <li key={entry.id}>
                <a href={addressOf(entry.id)}>{entry.label}</a> <span className="quiet">{namedByKinds[kind]}</span>
              </li>
            ))}
          </ul>
        </Section>
      ) : null}
    </Page>
  );
}
