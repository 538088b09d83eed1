import { holdersOf } from "@thaw/chronicle";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { dateSpan } from "../components/date-span.tsx";
import { Disputes } from "../components/disputes.tsx";
import { namesByDate } from "../components/names-by-date.tsx";
import { Page, Section } from "../components/page.tsx";
import { Stamp } from "../components/stamp.tsx";
import { Standing } from "../components/standing.tsx";
import { statementSection } from "../components/statements.tsx";
import { termTable } from "../components/term-table.tsx";
import { TakeAlong } from "../drawings/published/take-along.tsx";
import { content, words } from "../subject.ts";
import { address } from "../text/address.ts";
import { Notebook } from "../text/notebook.tsx";
import { openGraph } from "../text/pictured.ts";

type Props = { params: Promise<{ id: string }> };

export function generateStaticParams() {
  return content.offices.map(({ id }) => ({ id }));
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const office = content.find("office", (await params).id);
  return office
    ? {
        title: office.label,
        openGraph: openGraph("office", office.id),
        ...(office.summary && { description: office.summary }),
      }
    : {};
}

export default async function OfficePage({ params }: Props) {
  const office = content.find("office", (await params).id);
  if (!office) notFound();
  const notebook = new Notebook();
  const holders = holdersOf(content, office.id);

  return (
    <Page
      kicker={
        <>
          {words.office.kind} · {content.subject.officeKinds[office.kind]}
        </>
      }
      title={office.name}
      native={office.native}
      lead={office.summary ? <p className="lead">{office.summary}</p> : null}
      notebook={notebook}
      entry={{ kind: "office", id: office.id }}
    >
      <dl className="facts">
        {office.organization ? (
          <div>
            <dt>{words.office.of}</dt>
            <dd>
              <a href={address("organization", office.organization)}>{content.label(office.organization)}</a>
            </dd>
          </div>
        ) : null}
        {office.existed.from || office.existed.to ? (
          <div>
            <dt>{words.entry.existed}</dt>
            <dd>{dateSpan(office.existed, notebook)}</dd>
          </div>
        ) : null}
        <div>
          <dt>{words.office.seats}</dt>
          <dd>{office.seats === 1 ? words.office.oneHolder : (office.seats ?? words.office.noFixedNumber)}</dd>
        </div>
        {office.vacancies.map((vacancy) => (
          <div key={vacancy.id}>
            <dt>{words.office.vacant}</dt>
            <dd>
              <Stamp date={vacancy.from} />
              {vacancy.to ? (
                <>
                  {" – "}
                  <Stamp date={vacancy.to} />
                </>
              ) : null}
              {notebook.mark(vacancy)}
            </dd>
          </div>
        ))}
      </dl>
      {office.names.length > 0 ? (
        <Section id="names" title={words.entry.names}>
          {namesByDate(office.names, notebook)}
        </Section>
      ) : null}
      {holders.length > 0 ? (
        <Section id="holders" title={words.office.holders}>
          {termTable(holders, "figure", notebook)}
          <TakeAlong id={`office-${office.id}`} still />
        </Section>
      ) : null}
      {statementSection(office.statements, notebook)}
      <Disputes entry={office.id} />
      <Standing kind="office" id={office.id} />
    </Page>
  );
}
