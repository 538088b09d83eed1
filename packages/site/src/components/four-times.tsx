import { compareDates, type EventTime, eventTimes, type HistoricalEvent } from "@thaw/chronicle";
import type { ReactNode } from "react";
import { words } from "../subject.ts";
import { gap } from "../text/gap.ts";
import type { Notebook } from "../text/notebook.tsx";
import { rivals } from "./rivals.tsx";
import { Stamp } from "./stamp.tsx";

/**
 * The four-times line: when it was decided, happened, was made public and became known abroad, as far as each is known, in the order of
 * the dates, with how far each lies from the day on which it happened.
 */
export function fourTimes(event: HistoricalEvent, notebook: Notebook): ReactNode {
  const known = eventTimes.flatMap((name) => {
    const claim = event.time[name];
    return claim ? [{ name, claim }] : [];
  });
  known.sort(
    (a, b) =>
      compareDates(a.claim.date.edtf, b.claim.date.edtf) || eventTimes.indexOf(a.name) - eventTimes.indexOf(b.name),
  );
  return (
    <ol className="four-times" aria-label={words.event.when}>
      {known.map(({ name, claim }) => (
        <li key={name} className={name} id={name}>
          <span className="label">{words.times[name]}</span>
          <Stamp date={claim.date} status={claim.status} />
          {notebook.mark(claim)}
          {distance(event, name)}
          {rivals(claim.rivals, notebook)}
        </li>
      ))}
    </ol>
  );
}

function distance(event: HistoricalEvent, name: EventTime): ReactNode {
  const lag = name === "effective" ? undefined : gap(event.time.effective.date.edtf, event.time[name]?.date.edtf ?? "");
  return lag ? <span className="gap">{lag}</span> : null;
}
