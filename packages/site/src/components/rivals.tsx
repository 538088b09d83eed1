import type { HistoricalEvent } from "@thaw/chronicle";
import type { ReactNode } from "react";
import { words } from "../subject.ts";
import type { Notebook } from "../text/notebook.tsx";
import { Stamp } from "./stamp.tsx";

/** Other dates that sources give for the same thing, each with its mark. */
export function rivals(claims: HistoricalEvent["time"]["effective"]["rivals"], notebook: Notebook): ReactNode {
  if (claims.length === 0) return null;
  return (
    <span className="rivals">
      {words.dates.alsoGiven}{" "}
      {claims.map((rival, index) => (
        <span key={rival.id}>
          {index > 0 ? " " : ""}
          <Stamp date={rival.date} {...(rival.status === "refuted" && { status: rival.status })} />
          {index < claims.length - 1 ? ";" : ""}
          {notebook.mark(rival)}
        </span>
      ))}
    </span>
  );
}
