import type { Figure } from "@thaw/chronicle";
import type { ReactNode } from "react";
import { words } from "../subject.ts";
import type { Notebook } from "../text/notebook.tsx";
import { Section } from "./page.tsx";
import { Status } from "./status.tsx";

/** Sourced sentences in a section of their own, each with its mark and, where it is not established, its status. */
export function statementSection(statements: Figure["statements"], notebook: Notebook): ReactNode {
  if (statements.length === 0) return null;
  return (
    <Section id="statements" title={words.entry.known}>
      <ul className="statements">
        {statements.map((statement) => (
          <li key={statement.key} id={`statements.${statement.key}`} className={statement.status}>
            <span>{statement.text}</span>
            {notebook.mark(statement)}
            <Status status={statement.status} />
          </li>
        ))}
      </ul>
    </Section>
  );
}
