import { holdersOf, type Term } from "@thaw/chronicle";
import type { ReactNode } from "react";
import { content } from "../subject.ts";
import { address, period } from "../text/address.ts";
import type { Notebook } from "../text/notebook.tsx";
import { type TermBar, termBars } from "../text/term-bars.ts";
import { words } from "../text/words.ts";
import { rivals } from "./rivals.tsx";
import { Stamp } from "./stamp.tsx";

const lastYear = period.end.slice(0, 4) || "the period";

/** Terms in order: each with its holder or its office, how it began and why it ended. */
export function termTable(terms: readonly Term[], by: "figure" | "office", notebook: Notebook): ReactNode {
  const layout = termBars(terms);
  return (
    <div className="table">
      <table className="terms">
        <thead>
          <tr>
            <th scope="col">{by === "figure" ? "Holder" : "Office"}</th>
            <th scope="col">From</th>
            <th scope="col">To</th>
            <td aria-hidden="true">{layout?.years}</td>
          </tr>
        </thead>
        <tbody>
          {terms.map((term, index) => (
            <tr key={term.id} id={term.id}>
              <th scope="row">
                <a href={address(by, term[by])}>{content.label(term[by])}</a>
                {term.acting ? <span className="quiet"> acting</span> : null}
                {by === "office" ? <Succession term={term} /> : null}
              </th>
              <td data-label="from">{end(term.start, term.start.how, notebook)}</td>
              <td data-label="to">
                {term.end ? (
                  end(term.end, term.end.why, notebook)
                ) : (
                  <span className="quiet">{term.open ? `beyond ${lastYear}` : "not known"}</span>
                )}
              </td>
              <td className="bar" aria-hidden="true">
                <Bar bar={layout?.bars[index]} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** Who held the office before and after, where it has one seat. */
function Succession({ term }: { term: Term }) {
  if (content.get("office", term.office).seats !== 1) return null;
  const holders = holdersOf(content, term.office);
  const at = holders.findIndex(({ id }) => id === term.id);
  const sides = (
    [
      ["after", holders[at - 1]],
      ["before", holders[at + 1]],
    ] as const
  ).flatMap(([word, other]) => (other && other.figure !== term.figure ? [{ word, figure: other.figure }] : []));
  return (
    <span className="succession">
      {sides.map(({ word, figure }, index) => (
        <span key={word}>
          {index > 0 ? ", " : null}
          {word} <a href={address("figure", figure)}>{content.label(figure)}</a>
        </span>
      ))}
    </span>
  );
}

function end(claim: Term["start"] | NonNullable<Term["end"]>, how: string | undefined, notebook: Notebook): ReactNode {
  return (
    <>
      <Stamp date={claim.date} status={claim.status} />
      {notebook.mark(claim)}
      {how ? (
        <span className="how">
          {claim.event ? <a href={address("event", claim.event)}>{words(how)}</a> : words(how)}
        </span>
      ) : null}
      {rivals(claim.rivals, notebook)}
    </>
  );
}

/** A term as a bar beside its dates, which say the same: solid where it is certain, pale where it is only possible. */
function Bar({ bar }: { bar: TermBar | undefined }) {
  if (!bar) return null;
  const width = (from: number, to: number) => Math.max(to - from, 0.6);
  return (
    <svg viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
      <rect className="possible" x={bar.from} y="0" width={width(bar.from, bar.to)} height="8" />
      {bar.certainTo > bar.certainFrom ? (
        <rect x={bar.certainFrom} y="0" width={width(bar.certainFrom, bar.certainTo)} height="8" />
      ) : null}
    </svg>
  );
}
