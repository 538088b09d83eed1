import { layoutTracks, termTracks, trackHatch, trackLine } from "@thaw/charts";
import { holdersOf, isoMoment, type Term } from "@thaw/chronicle";
import type { ReactNode } from "react";
import { speech } from "../drawings/speech.ts";
import { content, say, words } from "../subject.ts";
import { address, period } from "../text/address.ts";
import type { Notebook } from "../text/notebook.tsx";
import { rich } from "../text/rich.tsx";
import { Drawing } from "./drawing.tsx";
import { rivals } from "./rivals.tsx";
import { Stamp } from "./stamp.tsx";

const lastYear = period.end.slice(0, 4) || words.office.thePeriod;

/** Terms in order: each with its holder or its office, how it began and why it ended. Of an office with bars; a figure's life is drawn above its table. */
export function termTable(terms: readonly Term[], by: "figure" | "office", notebook: Notebook): ReactNode {
  const bars = by === "figure" ? termBars(terms) : undefined;
  return (
    <div className="table">
      <table className="terms">
        <thead>
          <tr>
            <th scope="col">{by === "figure" ? words.office.holder : words.office.office}</th>
            <th scope="col">{words.office.from}</th>
            <th scope="col">{words.office.to}</th>
            {bars ? (
              <td aria-hidden="true" className="bar">
                {bars.years} <Drawing markup={trackHatch(bars.id)} />
              </td>
            ) : null}
          </tr>
        </thead>
        <tbody>
          {terms.map((term, index) => (
            <tr key={term.id} id={term.id}>
              <th scope="row">
                <a href={address(by, term[by])}>{content.label(term[by])}</a>
                {term.acting ? <span className="quiet"> {words.office.acting}</span> : null}
                {by === "office" ? <Succession term={term} /> : null}
              </th>
              <td data-label={words.office.fromLabel}>
                {end(term.start, term.start.how && words.turns[term.start.how], notebook)}
              </td>
              <td data-label={words.office.toLabel}>
                {term.end ? (
                  end(term.end, term.end.why && words.turns[term.end.why], notebook)
                ) : (
                  <span className="quiet">
                    {term.open ? say(words.office.beyond, { year: lastYear }) : words.office.notKnown}
                  </span>
                )}
              </td>
              {bars ? (
                <td className="bar" aria-hidden="true">
                  {bars.lines[index]}
                </td>
              ) : null}
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
          {rich(words.office[word], { name: <a href={address("figure", figure)}>{content.label(figure)}</a> })}
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
        <span className="how">{claim.event ? <a href={address("event", claim.event)}>{how}</a> : how}</span>
      ) : null}
      {rivals(claim.rivals, notebook)}
    </>
  );
}

/** The bars of several terms on one scale, which say the same as the dates beside them, and the years that the scale spans. */
function termBars(terms: readonly Term[]): { id: string; years: string; lines: ReactNode[] } | undefined {
  const tracks = termTracks(content, terms, "terms", speech);
  const { from, to } = tracks.window;
  if (!(to > from)) return undefined;
  const [first, last] = [from, to - 1].map((minute) => isoMoment(minute)?.slice(0, 4));
  return {
    id: tracks.id,
    years: first === last ? `${first}` : `${first}–${last}`,
    lines: layoutTracks(tracks).rows.map((row) => <Drawing key={row.row.id} markup={trackLine(tracks.id, row)} />),
  };
}
