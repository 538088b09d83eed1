import type { Place } from "@thaw/chronicle";
import type { ReactNode } from "react";
import { site, words } from "../subject.ts";
import type { Notebook } from "../text/notebook.tsx";
import { rich } from "../text/rich.tsx";
import { stamped } from "./stamp.tsx";

/** What something was called, from when to when. */
export function namesByDate(names: Place["names"], notebook: Notebook): ReactNode {
  if (names.length === 0) return null;
  return (
    <ol className="plain">
      {names.map((name) => (
        <li key={name.id}>
          {name.name}
          {name.native ? (
            <>
              {" "}
              <span className="quiet" lang={site.native}>
                {name.native}
              </span>
            </>
          ) : null}{" "}
          {name.from ? <>{rich(words.dates.from, { date: stamped(name.from) })} </> : null}
          {name.to ? rich(words.dates.until, { date: stamped(name.to) }) : null}
          {notebook.mark(name)}
        </li>
      ))}
    </ol>
  );
}
