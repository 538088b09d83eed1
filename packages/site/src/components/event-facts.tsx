import type { HistoricalEvent } from "@thaw/chronicle";
import type { ReactNode } from "react";
import { content, formatDate, say, words } from "../subject.ts";
import { address } from "../text/address.ts";
import { fieldName } from "../text/field-name.ts";
import type { Notebook } from "../text/notebook.tsx";
import { range } from "../text/words.ts";
import { PlaceThen } from "./place-then.tsx";
import { Status } from "./status.tsx";

/** An event at a glance: where, part of what, after what, and its numbers as ranges. */
export function eventFacts(event: HistoricalEvent, notebook: Notebook): ReactNode {
  return (
    <dl className="facts">
      {event.places.length > 0 ? (
        <div>
          <dt>{words.event.where}</dt>
          <dd>
            {event.places.map((item, index) => (
              <span key={item.id}>
                {index > 0 ? "; " : ""}
                <PlaceThen place={content.get("place", item.place)} date={event.time.effective.date.edtf} />
                {notebook.mark(item)}
                <Status status={item.status} />
              </span>
            ))}
          </dd>
        </div>
      ) : null}
      {event.partOf ? (
        <div>
          <dt>{words.entry.partOf}</dt>
          <dd>
            <a href={address("event", event.partOf)}>{content.label(event.partOf)}</a>
          </dd>
        </div>
      ) : null}
      {event.after.length > 0 ? (
        <div>
          <dt>{words.event.sameDayAfter}</dt>
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
          <dt>
            {item.what}
            {item.when ? `, ${formatDate(item.when.edtf)}` : ""}
          </dt>
          <dd>
            <span className={item.status === "established" ? undefined : "loose"}>
              {range(item.min, item.max)}
              {item.unit ? ` ${item.unit}` : ""}
            </span>
            {notebook.mark(item)}
            <Status status={item.status} />
          </dd>
        </div>
      ))}
      {event.unknown.map(({ field, why }) => (
        <div key={field}>
          <dt>{say(words.entry.notKnown, { field: fieldName(field) })}</dt>
          <dd className="quiet">{why}</dd>
        </div>
      ))}
    </dl>
  );
}
