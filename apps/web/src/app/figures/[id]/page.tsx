import { type AfterStalin, content, type Figure, relationsOf, termsOf, timelineOf } from "@thaw/content";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { Page, Section } from "../../../components/page.tsx";
import { rivals } from "../../../components/rivals.tsx";
import { Stamp } from "../../../components/stamp.tsx";
import { statementList } from "../../../components/statements.tsx";
import { address } from "../../../text/address.ts";
import { Notebook } from "../../../text/notebook.tsx";
import { roleLabel, words } from "../../../text/words.ts";

type Props = { params: Promise<{ id: AfterStalin["figure"] }> };

export const dynamicParams = false;

export function generateStaticParams() {
  return content.figures.map(({ id }) => ({ id }));
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const figure = content.find("figure", (await params).id);
  return figure ? { title: figure.label, description: figure.role } : {};
}

export default async function FigurePage({ params }: Props) {
  const figure = content.find("figure", (await params).id);
  if (!figure) notFound();
  const notebook = new Notebook();
  const born = life(figure.born, "Born", notebook);
  const died = life(figure.died, "Died", notebook);
  const statements = figure.statements.length > 0 ? statementList(figure.statements, notebook) : null;
  const terms = termsOf(content, figure.id).map((term) => ({ term, started: notebook.mark(term.start), ended: term.end ? notebook.mark(term.end) : null }));
  const relations = relationsOf(content, figure.id).map((item) => ({ ...item, mark: notebook.mark(item.relation) }));
  const moments = timelineOf(content, figure.id).filter(({ what }) => what === "event");

  return (
    <Page
      kicker="Figure"
      title={figure.name.full ?? figure.label}
      native={figure.name.native}
      lead={
        <>
          <p className="lead">{figure.role}.</p>
          {figure.summary ? <p>{figure.summary}</p> : null}
        </>
      }
      notebook={notebook}
      file={`figures/${figure.id}.yaml`}
    >
      <dl className="facts">
        {born}
        {died}
        {figure.died?.manner && figure.died.manner !== "natural" ? (
          <div>
            <dt>Manner of death</dt>
            <dd>{figure.died.manner}</dd>
          </div>
        ) : null}
        {figure.variants.length > 0 ? (
          <div>
            <dt>Also written</dt>
            <dd>{figure.variants.join(", ")}</dd>
          </div>
        ) : null}
        {figure.unknown.map(({ field, why }) => (
          <div key={field}>
            <dt>Not known: {field}</dt>
            <dd className="quiet">{why}</dd>
          </div>
        ))}
      </dl>
      {terms.length > 0 ? (
        <Section id="offices" title="Offices">
          <div className="table">
            <table>
              <thead>
                <tr>
                  <th scope="col">Office</th>
                  <th scope="col">From</th>
                  <th scope="col">To</th>
                </tr>
              </thead>
              <tbody>
                {terms.map(({ term, started, ended }) => (
                  <tr key={term.id} id={term.id}>
                    <th scope="row">
                      <a href={address("office", term.office)}>{content.label(term.office)}</a>
                      {term.acting ? <span className="quiet"> acting</span> : null}
                    </th>
                    <td>
                      <Stamp date={term.start.date} status={term.start.status} />
                      {started}
                      {term.start.how ? <span className="quiet"> {words(term.start.how)}</span> : null}
                    </td>
                    <td>
                      {term.end ? <Stamp date={term.end.date} status={term.end.status} /> : <span className="quiet">{term.open ? "after 1964" : "not known"}</span>}
                      {ended}
                      {term.end?.why ? <span className="quiet"> {words(term.end.why)}</span> : null}
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        </Section>
      ) : null}
      {moments.length > 0 ? (
        <Section id="events" title="Events">
          <ol className="event-list">
            {moments.map(({ event, roles, date }) =>
              event ? (
                <li key={event.id}>
                  <Stamp date={date} status={event.time.effective.status} />
                  <span>
                    <a href={address("event", event.id)}>{event.title}</a> <span className="quiet">{roles?.map(roleLabel).join(", ")}</span>
                  </span>
                </li>
              ) : null,
            )}
          </ol>
        </Section>
      ) : null}
      {statements ? (
        <Section id="statements" title="What is known">
          {statements}
        </Section>
      ) : null}
      {relations.length > 0 ? (
        <Section id="relations" title="Who stood where">
          <ul>
            {relations.map(({ relation, other, side, mark }) => (
              <li key={relation.id}>
                {side === "from" ? content.subject.relationKinds[relation.kind]?.label : content.subject.relationKinds[relation.kind]?.inverse}{" "}
                <a href={address("figure", other.id)}>{other.label}</a>
                {mark}
              </li>
            ))}
          </ul>
        </Section>
      ) : null}
      <p className="quiet">
        As data: <a href={`/figures/${figure.id}.json`}>JSON</a>.
      </p>
    </Page>
  );
}

function life(claim: Figure["born"], label: string, notebook: Notebook) {
  if (!claim) return null;
  return (
    <div id={label.toLowerCase()}>
      <dt>{label}</dt>
      <dd>
        <Stamp date={claim.date} status={claim.status} />
        {notebook.mark(claim)}
        {claim.place ? (
          <>
            , <a href={address("place", claim.place)}>{content.label(claim.place)}</a>
          </>
        ) : null}
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
