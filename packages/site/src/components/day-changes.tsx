import { changesBetween, listEvents } from "@thaw/chronicle";
import { content, formatDate, say, words } from "../subject.ts";
import { address, claimAddress } from "../text/address.ts";
import { dated } from "../text/dates.ts";
import { shift } from "../text/days.ts";
import { rich } from "../text/rich.tsx";
import { shows } from "../text/sections.ts";
import { EventList } from "./event-list.tsx";

type Changes = ReturnType<typeof changesBetween>;
type TermChange = Changes["began"][number];
type Standing = Changes["rose"][number];

const EVENTS_MAX = 40;

/** What is otherwise at the end of one day than at the end of another: the room office by office, who rose and fell, what happened. */
export function DayChanges({ from, to }: { from: string; to: string }) {
  const changes = changesBetween(content, from, to);
  const offices = [...new Set([...changes.ended, ...changes.began].map(({ office }) => office))].sort(
    (a, b) => (a.rank ?? 1000) - (b.rank ?? 1000),
  );
  const events = listEvents(content, { from: shift(from, 1), to }).map(({ event }) => event);
  return (
    <>
      <section aria-labelledby="offices-changed">
        <h2 id="offices-changed">{words.compare.offices}</h2>
        {offices.length === 0 ? <p className="nothing">{words.compare.nothing}</p> : null}
        <div className="table">
          <table className="changes">
            {offices.length > 0 ? (
              <thead>
                <tr>
                  <th scope="col">{words.office.office}</th>
                  <th scope="col">{say(words.compare.gone, { date: dated(to) })}</th>
                  <th scope="col">{say(words.compare.come, { date: dated(from) })}</th>
                </tr>
              </thead>
            ) : null}
            <tbody>
              {offices.map((office) => (
                <tr key={office.id}>
                  <th scope="row">
                    <a href={address("office", office.id)}>{office.label}</a>
                  </th>
                  <td data-label={words.compare.goneLabel}>
                    <Turns terms={changes.ended.filter((change) => change.office === office)} end="end" />
                  </td>
                  <td data-label={words.compare.comeLabel}>
                    <Turns terms={changes.began.filter((change) => change.office === office)} end="start" />
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </section>
      <Movement id="rose" title={words.compare.rose} standings={changes.rose} />
      <Movement id="fell" title={words.compare.fell} standings={changes.fell} />
      <Existence changes={changes} />
      {events.length > 0 ? (
        <section aria-labelledby="between">
          <h2 id="between">{words.compare.between}</h2>
          <EventList events={events.slice(0, EVENTS_MAX)} />
          {events.length > EVENTS_MAX ? (
            <p>
              {shows("timeline")
                ? rich(words.compare.moreOnTimeline, {
                    count: events.length - EVENTS_MAX,
                    a: (text) => <a href="/timeline/">{text}</a>,
                  })
                : say(words.compare.more, { count: events.length - EVENTS_MAX })}
            </p>
          ) : null}
        </section>
      ) : null}
    </>
  );
}

function Turns({ terms, end }: { terms: readonly TermChange[]; end: "start" | "end" }) {
  return (
    <ul className="turns">
      {terms.map(({ term, figure, certainty, claim }) => {
        const why = end === "end" ? term.end?.why : term.start.how;
        const date = (end === "end" ? term.end : term.start)?.date.edtf ?? "";
        return (
          <li key={term.id} className={certainty === "possibly" ? "loose" : undefined}>
            <a href={address("figure", figure.id)}>{figure.label}</a>{" "}
            <a className="quiet" href={claimAddress(claim)}>
              {[why && words.turns[why], formatDate(date)].filter(Boolean).join(", ")}
            </a>
            {certainty === "possibly" ? <span className="quiet"> {words.day.perhaps}</span> : null}
          </li>
        );
      })}
    </ul>
  );
}

function Movement({ id, title, standings }: { id: string; title: string; standings: readonly Standing[] }) {
  if (standings.length === 0) return null;
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <ul className="plain standings">
        {standings.map(({ figure, before, after, certainty }) => (
          <li key={figure.id} className={certainty === "possibly" ? "loose" : undefined}>
            <a href={address("figure", figure.id)}>{figure.label}</a>{" "}
            <span className="quiet">
              {before ? content.label(before.term.office) : words.compare.noOffice} →{" "}
              {after ? content.label(after.term.office) : words.compare.none}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Offices that came, went, or were called otherwise. */
function Existence({ changes: { appeared, vanished, renamed } }: { changes: Changes }) {
  if (appeared.length + vanished.length + renamed.length === 0) return null;
  return (
    <section aria-labelledby="existence">
      <h2 id="existence">{words.compare.existence}</h2>
      <ul className="plain">
        {appeared.map(({ office }) => (
          <li key={office.id}>
            {rich(words.compare.made, { office: <a href={address("office", office.id)}>{office.label}</a> })}
          </li>
        ))}
        {vanished.map(({ office }) => (
          <li key={office.id}>
            {rich(words.compare.abolished, { office: <a href={address("office", office.id)}>{office.label}</a> })}
          </li>
        ))}
        {renamed.map(({ office, before, after }) => (
          <li key={office.id}>
            {rich(words.compare.renamed, { office: <a href={address("office", office.id)}>{before}</a>, name: after })}
          </li>
        ))}
      </ul>
    </section>
  );
}
