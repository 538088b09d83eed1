import { type AfterStalin, content, holdersOf } from "@thaw/content";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { dateSpan } from "../../../components/date-span.tsx";
import { namesByDate } from "../../../components/names-by-date.tsx";
import { Page, Section } from "../../../components/page.tsx";
import { rivals } from "../../../components/rivals.tsx";
import { Stamp } from "../../../components/stamp.tsx";
import { statementList } from "../../../components/statements.tsx";
import { address } from "../../../text/address.ts";
import { Notebook } from "../../../text/notebook.tsx";
import { words } from "../../../text/words.ts";

type Props = { params: Promise<{ id: AfterStalin["office"] }> };

export const dynamicParams = false;

export function generateStaticParams() {
  return content.offices.map(({ id }) => ({ id }));
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const office = content.find("office", (await params).id);
  return office ? { title: office.label, ...(office.summary && { description: office.summary }) } : {};
}

export default async function OfficePage({ params }: Props) {
  const office = content.find("office", (await params).id);
  if (!office) notFound();
  const notebook = new Notebook();
  const names = namesByDate(office.names, notebook);
  const existed = dateSpan(office.existed, notebook);
  const holders = holdersOf(content, office.id).map((term) => ({
    term,
    started: notebook.mark(term.start),
    startRivals: rivals(term.start.rivals, notebook),
    ended: term.end ? notebook.mark(term.end) : null,
    endRivals: term.end ? rivals(term.end.rivals, notebook) : null,
  }));
  const vacancies = office.vacancies.map((vacancy) => ({ vacancy, mark: notebook.mark(vacancy) }));
  const statements = office.statements.length > 0 ? statementList(office.statements, notebook) : null;

  return (
    <Page
      kicker={<>Office · {content.subject.officeKinds[office.kind]}</>}
      title={office.name}
      native={office.native}
      lead={office.summary ? <p className="lead">{office.summary}</p> : null}
      notebook={notebook}
      file={`offices/${office.id}.yaml`}
    >
      <dl className="facts">
        {office.organization ? (
          <div>
            <dt>Of</dt>
            <dd>
              <a href={address("organization", office.organization)}>{content.label(office.organization)}</a>
            </dd>
          </div>
        ) : null}
        {existed ? (
          <div>
            <dt>Existed</dt>
            <dd>{existed}</dd>
          </div>
        ) : null}
        <div>
          <dt>Seats</dt>
          <dd>{office.seats === 1 ? "one holder at a time" : (office.seats ?? "no fixed number")}</dd>
        </div>
        {vacancies.map(({ vacancy, mark }) => (
          <div key={vacancy.id}>
            <dt>Vacant</dt>
            <dd>
              <Stamp date={vacancy.from} />
              {vacancy.to ? (
                <>
                  {" – "}
                  <Stamp date={vacancy.to} />
                </>
              ) : null}
              {mark}
            </dd>
          </div>
        ))}
      </dl>
      {names ? (
        <Section id="names" title="Names">
          {names}
        </Section>
      ) : null}
      <Section id="holders" title="Holders">
        <div className="table">
          <table>
            <thead>
              <tr>
                <th scope="col">Holder</th>
                <th scope="col">From</th>
                <th scope="col">To</th>
              </tr>
            </thead>
            <tbody>
              {holders.map(({ term, started, startRivals, ended, endRivals }) => (
                <tr key={term.id} id={term.id}>
                  <th scope="row">
                    <a href={address("figure", term.figure)}>{content.label(term.figure)}</a>
                    {term.acting ? <span className="quiet"> acting</span> : null}
                  </th>
                  <td>
                    <Stamp date={term.start.date} status={term.start.status} />
                    {started}
                    {term.start.how ? <span className="quiet"> {words(term.start.how)}</span> : null}
                    {startRivals}
                  </td>
                  <td>
                    {term.end ? <Stamp date={term.end.date} status={term.end.status} /> : <span className="quiet">{term.open ? "after 1964" : "not known"}</span>}
                    {ended}
                    {term.end?.why ? (
                      <span className="quiet">
                        {" "}
                        {term.end.event ? <a href={address("event", term.end.event)}>{words(term.end.why)}</a> : words(term.end.why)}
                      </span>
                    ) : null}
                    {endRivals}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </Section>
      {statements ? (
        <Section id="statements" title="What is known">
          {statements}
        </Section>
      ) : null}
      <p className="quiet">
        As data: <a href={`/offices/${office.id}.json`}>JSON</a>.
      </p>
    </Page>
  );
}
