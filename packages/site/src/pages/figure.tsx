import { type Figure, type Relation, relationsOf, termsOf, timelineOf } from "@thaw/chronicle";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { Disputes } from "../components/disputes.tsx";
import { InReviews } from "../components/in-reviews.tsx";
import { Page, Section } from "../components/page.tsx";
import { rivals } from "../components/rivals.tsx";
import { EgoChart, LifeChart } from "../components/small-charts.tsx";
import { Stamp } from "../components/stamp.tsx";
import { Standing } from "../components/standing.tsx";
import { statementSection } from "../components/statements.tsx";
import { Status } from "../components/status.tsx";
import { termTable } from "../components/term-table.tsx";
import { content, say, words } from "../subject.ts";
import { address } from "../text/address.ts";
import { fieldName } from "../text/field-name.ts";
import { Notebook } from "../text/notebook.tsx";
import { openGraph } from "../text/pictured.ts";
import { rich } from "../text/rich.tsx";
import { roleLabel } from "../text/words.ts";

type Props = { params: Promise<{ id: string }> };

export function generateStaticParams() {
  return content.figures.map(({ id }) => ({ id }));
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const figure = content.find("figure", (await params).id);
  return figure ? { title: figure.label, description: figure.role, openGraph: openGraph("figure", figure.id) } : {};
}

export default async function FigurePage({ params }: Props) {
  const figure = content.find("figure", (await params).id);
  if (!figure) notFound();
  const notebook = new Notebook();
  const terms = termsOf(content, figure.id);
  const relations = relationsOf(content, figure.id);
  const moments = timelineOf(content, figure.id).filter(({ what }) => what === "event");

  return (
    <Page
      kicker={words.figure.kind}
      title={figure.label}
      native={figure.name.native}
      lead={
        <>
          <p className="lead">{figure.role}.</p>
          {figure.summary ? <p>{figure.summary}</p> : null}
        </>
      }
      notebook={notebook}
      entry={{ kind: "figure", id: figure.id }}
    >
      <dl className="facts">
        {figure.name.full && figure.name.full !== figure.label ? (
          <div>
            <dt>{words.figure.inFull}</dt>
            <dd>{figure.name.full}</dd>
          </div>
        ) : null}
        {life(figure.born, "born", notebook)}
        {life(figure.died, "died", notebook)}
        {figure.died?.manner && figure.died.manner !== "natural" ? (
          <div>
            <dt>{words.figure.manner}</dt>
            <dd>{words.manners[figure.died.manner]}</dd>
          </div>
        ) : null}
        {figure.variants.length > 0 ? (
          <div>
            <dt>{words.figure.alsoWritten}</dt>
            <dd>{figure.variants.join(", ")}</dd>
          </div>
        ) : null}
        {figure.unknown.map(({ field, why }) => (
          <div key={field}>
            <dt>{say(words.entry.notKnown, { field: fieldName(field) })}</dt>
            <dd className="quiet">{why}</dd>
          </div>
        ))}
      </dl>
      {terms.length > 0 ? (
        <Section id="offices" title={words.entry.offices}>
          <LifeChart figure={figure} />
          {termTable(terms, "office", notebook)}
        </Section>
      ) : null}
      {moments.length > 0 ? (
        <Section id="events" title={words.entry.events}>
          <ol className="event-list">
            {moments.map(({ event, roles, date }) =>
              event ? (
                <li key={event.id}>
                  <span>
                    <Stamp date={date} status={event.time.effective.status} />
                  </span>
                  <span>
                    <a href={address("event", event.id)}>{event.title}</a>{" "}
                    <span className="quiet">{roles?.map(roleLabel).join(", ")}</span>
                  </span>
                </li>
              ) : null,
            )}
          </ol>
        </Section>
      ) : null}
      {statementSection(figure.statements, notebook)}
      {relations.length > 0 ? (
        <Section id="relations" title={words.figure.relations}>
          <EgoChart figure={figure.id} />
          <ul className="plain">
            {relations.map(({ relation, other, side }) => (
              <li key={relation.id} id={relation.id}>
                {rich(words.figure.relation, {
                  kind: relationWords(relation.kind, side),
                  name: <a href={address("figure", other.id)}>{other.label}</a>,
                })}
                {notebook.mark(relation)}
                <Status status={relation.status} />
              </li>
            ))}
          </ul>
        </Section>
      ) : null}
      <Disputes entry={figure.id} />
      <InReviews entry={figure.id} />
      <Standing kind="figure" id={figure.id} />
    </Page>
  );
}

function relationWords(kind: Relation["kind"], side: "from" | "to"): string {
  const told = content.subject.relationKinds[kind];
  return (side === "from" ? told?.label : told?.inverse) ?? kind;
}

function life(claim: Figure["born"], field: "born" | "died", notebook: Notebook) {
  if (!claim) return null;
  return (
    <div id={field}>
      <dt>{words.figure[field]}</dt>
      <dd>
        <Stamp date={claim.date} status={claim.status} />
        {claim.place ? (
          <>
            , <a href={address("place", claim.place)}>{content.label(claim.place)}</a>
          </>
        ) : null}
        {notebook.mark(claim)}
        {rivals(claim.rivals, notebook)}
        {claim.dispute ? (
          <span className="rivals">
            <a href={address("dispute", claim.dispute)}>{content.label(claim.dispute)}</a>
          </span>
        ) : null}
      </dd>
    </div>
  );
}
