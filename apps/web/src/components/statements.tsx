import type { Figure } from "@thaw/content";
import type { ReactNode } from "react";
import type { Notebook } from "../text/notebook.tsx";

/** Sourced sentences, each with its mark and, where it is not established, its status. */
export function statementList(statements: Figure["statements"], notebook: Notebook): ReactNode {
  return (
    <ul className="statements">
      {statements.map((statement) => (
        <li key={statement.key} id={`statements.${statement.key}`} className={statement.status}>
          {statement.text}
          {statement.status === "established" ? null : <span className="status"> {statement.status}</span>}
          {notebook.mark(statement)}
        </li>
      ))}
    </ul>
  );
}
