import { type AfterStalin, consequencesOf, content, formatDate, inTime, partsOf } from "@thaw/content";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { EventList } from "../../../components/event-list.tsx";
import { fourTimes } from "../../../components/four-times.tsx";
import { Page, Section } from "../../../components/page.tsx";
import { PlaceThen } from "../../../components/place-then.tsx";
import { statementList } from "../../../components/statements.tsx";
import { address } from "../../../text/address.ts";
import { Notebook } from "../../../text/notebook.tsx";
import { count, range, roleLabel } from "../../../text/words.ts";

type Props = { params: Promise<{ id: AfterStalin["event"] }> };

export const dynamicParams = false;

export function generateStaticParams() {
  return content.events.map(({ id }) => ({ id }));
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const event = content.find("event", (await params).id);
  return event ? { title: `${event.title}, ${formatDate(event.time.effective.date.edtf)}`, description: event.summary } : {};
}

export default async function EventPage({ params }: Props) {
  const event = content.find("event", (await params).id);
  if (!event) notFound();
  const notebook = new Notebook();
  const times = fourTimes(event, notebook);
  const statements = event.statements.length > 0 ? statementList(event.statements, notebook) : null;
  const consequences = consequencesOf(content, event.id);
  const parts = partsOf(content, event.id);
  const ordered = inTime(content);
  const at = ordered.findIndex(({ id }) => id === event.id);
  const [before, after] = [ordered[at - 1], ordered[at + 1]];
  const reviews = content.reviews.flatMap((review) => review.statements.filter(({ rests }) => rests.some((id) => id.startsWith(`${event.id}.`))).map((statement) => ({ review, statement })));

  return (
    <Page
      kicker={
        <>
          {content.subject.eventKinds[event.kind]} · {event.topics.map((topic) => content.subject.topics[topic]).join(", ")}
        </>
      }
      title={event.title}
      lead={
        <>
          {times}
          <p className="lead">{event.summary}</p>
        </>
      }
      notebook={notebook}
      file={`events/${event.id}.yaml`}
    >
      <dl className="facts">
        {event.places.length > 0 ? (
          <div>
            <dt>Where</dt>
            <dd>
              {event.places.map((item, index) => (
                <span key={item.id}>
                  {index > 0 ? "; " : ""}
                  <PlaceThen place={content.get("place", item.place)} date={event.time.effective.date.edtf} />
                  {notebook.mark(item)}
                </span>
              ))}
            </dd>
          </div>
        ) : null}
        {event.partOf ? (
          <div>
            <dt>Part of</dt>
            <dd>
              <a href={address("event", event.partOf)}>{content.label(event.partOf)}</a>
            </dd>
          </div>
        ) : null}
        {event.after.length > 0 ? (
          <div>
            <dt>Same day, after</dt>
            <dd>
              {event.after.map((id, index) => (
                <span key={id}>
                  {index > 0 ? "; " : ""}
                  <a href={address("event", id)}>{content.label(id)}</a>
                </span>
              ))}
            </dd>
          </div>
        ) : null}
        {event.counts.map((item) => (
          <div key={item.id} id={`counts.${item.key}`}>
            <dt>{item.what}</dt>
            <dd>
              <span className={item.status === "established" ? undefined : "loose"}>
                {range(item.min, item.max)}
                {item.unit ? ` ${item.unit}` : ""}
              </span>
              {item.status === "established" ? null : <span className="status"> {item.status}</span>}
              {notebook.mark(item)}
            </dd>
          </div>
        ))}
      </dl>
      {event.who.length > 0 ? (
        <Section id="who" title="Who">
          <ul className="who">
            {event.who.map((item) => (
              <li key={item.id}>
                {item.figure ? <a href={address("figure", item.figure)}>{content.label(item.figure)}</a> : null}
                {item.organization ? <a href={address("organization", item.organization)}>{content.label(item.organization)}</a> : null}{" "}
                <span className="quiet">{roleLabel(item.role)}</span>
                {item.status === "established" ? null : <span className="status"> {item.status}</span>}
                {notebook.mark(item)}
              </li>
            ))}
          </ul>
        </Section>
      ) : null}
      {statements ? (
        <Section id="statements" title="What is known">
          {statements}
        </Section>
      ) : null}
      {event.significance ? (
        <Section id="significance" title="Why it mattered">
          <p>
            {event.significance} <span className="nature">our judgement</span>
          </p>
        </Section>
      ) : null}
      {event.causes.length > 0 ? (
        <Section id="causes" title="What led to it">
          <ul>
            {event.causes.map((cause) => (
              <li key={cause.id}>
                <a href={address("event", cause.event)}>{content.label(cause.event)}</a>
                {cause.status === "established" ? null : <span className="status"> {cause.status}</span>}
                {notebook.mark(cause)}
              </li>
            ))}
          </ul>
        </Section>
      ) : null}
      {consequences.length > 0 ? (
        <Section id="consequences" title="What it led to">
          <EventList events={consequences} />
        </Section>
      ) : null}
      {parts.length > 0 ? (
        <Section id="parts" title="Its parts">
          <EventList events={parts} />
        </Section>
      ) : null}
      {reviews.length > 0 ? (
        <Section id="reviews" title="Where popular accounts touch it">
          <ul>
            {reviews.map(({ review, statement }) => (
              <li key={`${review.id}${statement.key}`}>
                <span className={`verdict ${statement.verdict}`}>{statement.verdict}</span>{" "}
                <a href={`${address("review", review.id)}#${statement.key}`}>“{statement.says}”</a>
              </li>
            ))}
          </ul>
        </Section>
      ) : null}
      <nav className="neighbours" aria-label="Neighbours in time">
        {before ? (
          <a rel="prev" href={address("event", before.id)}>
            <span className="quiet">Before</span> {before.title}
          </a>
        ) : (
          <span />
        )}
        {after ? (
          <a rel="next" href={address("event", after.id)}>
            <span className="quiet">After</span> {after.title}
          </a>
        ) : null}
      </nav>
      <p className="quiet">
        {count(content.claims.filter(({ entry }) => entry === event.id).length, "statement")} on this page, each with an address:{" "}
        <a href={`/claims/${event.id}.effective/`}>the first</a>. As data: <a href={`/events/${event.id}.json`}>JSON</a>.
      </p>
    </Page>
  );
}
