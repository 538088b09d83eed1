import type { OfficeOnDay } from "@thaw/chronicle";
import { say, words } from "../subject.ts";
import { address, claimAddress } from "../text/address.ts";
import { dated } from "../text/dates.ts";

type Holder = OfficeOnDay["holders"][number];

/** The room as it stood on a day: each office by rank, with its holders, certain or possible, come or gone on the day. */
export function Room({ rows }: { rows: readonly OfficeOnDay[] }) {
  return (
    <dl className="room">
      {rows.map(({ office, name, state, holders }) => (
        <div key={office.id} className={holders.length > 3 ? "many" : undefined}>
          <dt>
            <a href={address("office", office.id)}>{name}</a>
          </dt>
          <dd>
            {state === "vacant" ? <span className="vacant">{words.day.vacant}</span> : null}
            {state === "unrecorded" ? <span className="vacant">{words.day.unrecorded}</span> : null}
            {holders.length > 0 ? (
              <ul>
                {holders.map((holder) => (
                  <li key={holder.term.id} className={holder.certainty === "possibly" ? "loose" : undefined}>
                    <a href={address("figure", holder.figure.id)}>{holder.figure.label}</a>
                    {holder.certainty === "possibly" ? <span className="quiet"> {words.day.perhaps}</span> : null}
                    {holder.term.acting ? <span className="quiet"> {words.day.acting}</span> : null}
                    <Turn holder={holder} since={holders.length <= 3} />
                  </li>
                ))}
              </ul>
            ) : null}
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** What the day was to a holder: the coming, the going, or, when asked for, how long since. Each leads to what it rests on. */
function Turn({ holder: { term, began, ended }, since }: { holder: Holder; since: boolean }) {
  const { start, end } = term;
  return (
    <>
      {began === "certainly" ? (
        <>
          {" "}
          <a className="turn" href={start.event ? address("event", start.event) : claimAddress(start.id)}>
            {words.day.takesOffice}
          </a>
        </>
      ) : null}
      {end && ended === "certainly" ? (
        <>
          {" "}
          <a className="turn" href={end.event ? address("event", end.event) : claimAddress(end.id)}>
            {end.why === "arrest" ? words.day.arrested : end.why === "death" ? words.day.dies : words.day.leavesOffice}
          </a>
        </>
      ) : null}
      {began === "no" && since ? (
        <>
          {" "}
          <a className="since" href={claimAddress(start.id)}>
            {say(words.dates.since, { date: dated(start.date.edtf) })}
          </a>
        </>
      ) : null}
    </>
  );
}
