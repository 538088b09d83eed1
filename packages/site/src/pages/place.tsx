import { listEvents } from "@thaw/chronicle";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { EventList } from "../components/event-list.tsx";
import { namesByDate } from "../components/names-by-date.tsx";
import { Page, Section } from "../components/page.tsx";
import { stamped } from "../components/stamp.tsx";
import { Standing } from "../components/standing.tsx";
import { statementSection } from "../components/statements.tsx";
import { content, words } from "../subject.ts";
import { address } from "../text/address.ts";
import { Notebook } from "../text/notebook.tsx";
import { rich } from "../text/rich.tsx";

type Props = { params: Promise<{ id: string }> };

export function generateStaticParams() {
  return content.places.map(({ id }) => ({ id }));
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const place = content.find("place", (await params).id);
  return place ? { title: place.label, ...(place.summary && { description: place.summary }) } : {};
}

export default async function PlacePage({ params }: Props) {
  const place = content.find("place", (await params).id);
  if (!place) notFound();
  const notebook = new Notebook();
  const events = listEvents(content, { place: [place.id] }).map(({ event }) => event);
  const lives = content.figures.filter(({ born, died }) => born?.place === place.id || died?.place === place.id);
  return (
    <Page
      kicker={
        <>
          {words.place.kind} · {content.subject.placeKinds[place.kind]}
        </>
      }
      title={place.name}
      native={place.native}
      lead={place.summary ? <p className="lead">{place.summary}</p> : null}
      notebook={notebook}
      entry={{ kind: "place", id: place.id }}
    >
      <dl className="facts">
        {place.coordinates ? (
          <div>
            <dt>{words.place.coordinates}</dt>
            <dd className="date">
              {place.coordinates.lat}, {place.coordinates.lon}
            </dd>
          </div>
        ) : null}
        {place.partOf ? (
          <div>
            <dt>{words.entry.partOf}</dt>
            <dd>
              <a href={address("place", place.partOf)}>{content.label(place.partOf)}</a>
            </dd>
          </div>
        ) : null}
      </dl>
      {place.names.length > 0 ? (
        <Section id="names" title={words.entry.names}>
          {namesByDate(place.names, notebook)}
        </Section>
      ) : null}
      {place.states.length > 0 ? (
        <Section id="states" title={words.place.state}>
          <ol className="plain">
            {place.states.map((item) => (
              <li key={item.id}>
                {item.state}{" "}
                {item.from ? <>{rich(words.dates.from, { date: stamped(item.from, item.status) })} </> : null}
                {item.to ? rich(words.dates.until, { date: stamped(item.to) }) : null}
                {notebook.mark(item)}
              </li>
            ))}
          </ol>
        </Section>
      ) : null}
      {statementSection(place.statements, notebook)}
      {events.length > 0 ? (
        <Section id="events" title={words.place.events}>
          <EventList events={events} />
        </Section>
      ) : null}
      {lives.length > 0 ? (
        <Section id="lives" title={words.place.lives}>
          <ul className="plain">
            {lives.map((figure) => (
              <li key={figure.id}>
                <a href={address("figure", figure.id)}>{figure.label}</a>{" "}
                <span className="quiet">
                  {figure.born?.place !== place.id
                    ? words.place.died
                    : figure.died?.place === place.id
                      ? words.place.bornAndDied
                      : words.place.born}
                </span>
              </li>
            ))}
          </ul>
        </Section>
      ) : null}
      <Standing kind="place" id={place.id} />
    </Page>
  );
}
