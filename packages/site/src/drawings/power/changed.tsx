import type { changesBetween } from "@thaw/chronicle";
import { content } from "../../subject.ts";
import { address } from "../../text/address.ts";

type Changes = ReturnType<typeof changesBetween>;
type Standing = Changes["rose"][number];

/** Who stood higher at the end than at the beginning, and who lower, each with the best office of both days. */
export function Changed({ changes: { rose, fell, renamed } }: { changes: Changes }) {
  return (
    <>
      <div className="rose-fell">
        <section aria-labelledby="rose">
          <h3 id="rose">Rose</h3>
          <Standings standings={rose} />
        </section>
        <section aria-labelledby="fell">
          <h3 id="fell">Fell</h3>
          <Standings standings={fell} />
        </section>
      </div>
      {renamed.length > 0 ? (
        <p className="quiet renamed">
          Renamed: {renamed.map(({ before, after }) => `${before} became ${after}`).join("; ")}.
        </p>
      ) : null}
    </>
  );
}

function Standings({ standings }: { standings: readonly Standing[] }) {
  if (standings.length === 0) return <p className="quiet">Nobody, as far as the tracked offices tell.</p>;
  return (
    <ul className="plain">
      {standings.map(({ figure, before, after, certainty }) => (
        <li key={figure.id} className={certainty === "possibly" ? "loose" : undefined}>
          <a href={address("figure", figure.id)}>{figure.label}</a>{" "}
          <span className="quiet">
            {placeOf(before)} → {placeOf(after)}
            {certainty === "possibly" ? ", perhaps" : ""}
          </span>
        </li>
      ))}
    </ul>
  );
}

function placeOf(holder: Standing["before"]): string {
  return holder ? content.label(holder.term.office) : "no tracked office";
}
