import type { Organization } from "@thaw/chronicle";
import type { ReactNode } from "react";
import { words } from "../subject.ts";
import type { Notebook } from "../text/notebook.tsx";
import { rich } from "../text/rich.tsx";
import { stamped } from "./stamp.tsx";

/** From when to when something existed, as far as that is recorded. */
export function dateSpan({ from, to }: Organization["existed"], notebook: Notebook): ReactNode {
  if (!from && !to) return null;
  return (
    <>
      {from ? (
        <>
          {rich(words.dates.from, { date: stamped(from.date, from.status) })}
          {notebook.mark(from)}{" "}
        </>
      ) : null}
      {to ? (
        <>
          {rich(words.dates.until, { date: stamped(to.date, to.status) })}
          {notebook.mark(to)}
        </>
      ) : null}
    </>
  );
}
