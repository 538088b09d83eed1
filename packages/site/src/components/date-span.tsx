import type { Organization } from "@thaw/chronicle";
import type { ReactNode } from "react";
import type { Notebook } from "../text/notebook.tsx";
import { Stamp } from "./stamp.tsx";

/** From when to when something existed, as far as that is recorded. */
export function dateSpan({ from, to }: Organization["existed"], notebook: Notebook): ReactNode {
  if (!from && !to) return null;
  return (
    <>
      {from ? (
        <>
          from <Stamp date={from.date} status={from.status} />
          {notebook.mark(from)}{" "}
        </>
      ) : null}
      {to ? (
        <>
          until <Stamp date={to.date} status={to.status} />
          {notebook.mark(to)}
        </>
      ) : null}
    </>
  );
}
