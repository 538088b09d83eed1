import type { HistoricalEvent } from "@thaw/chronicle";
import type { ReactNode } from "react";
import { content } from "../subject.ts";
import { address } from "../text/address.ts";
import type { Notebook } from "../text/notebook.tsx";
import { roleLabel } from "../text/words.ts";
import { Status } from "./status.tsx";

/** Who took part in an event, and as what. */
export function participants(event: HistoricalEvent, notebook: Notebook): ReactNode {
  return (
    <ul className="who">
      {event.who.map((item) => (
        <li key={item.id}>
          {item.figure ? <a href={address("figure", item.figure)}>{content.label(item.figure)}</a> : null}
          {item.organization ? (
            <a href={address("organization", item.organization)}>{content.label(item.organization)}</a>
          ) : null}
          , <span className="quiet">{roleLabel(item.role)}</span>
          {notebook.mark(item)}
          <Status status={item.status} />
        </li>
      ))}
    </ul>
  );
}
