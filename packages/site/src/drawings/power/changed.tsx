import type { changesBetween } from "@thaw/chronicle";
import { content, say, words } from "../../subject.ts";
import { address } from "../../text/address.ts";

type Changes = ReturnType<typeof changesBetween>;
type Standing = Changes["rose"][number];

/** Who stood higher at the end than at the beginning, and who lower, each with the best office of both days. */
export function Changed({ changes: { rose, fell, renamed } }: { changes: Changes }) {
  return (
    <>
      <div className="rose-fell">
        <section aria-labelledby="rose">
          <h3 id="rose">{words.power.rose}</h3>
          <Standings standings={rose} />
        </section>
        <section aria-labelledby="fell">
          <h3 id="fell">{words.power.fell}</h3>
          <Standings standings={fell} />
        </section>
      </div>
      {renamed.length > 0 ? (
        <p className="quiet renamed">
          {say(words.power.renamed, {
            names: renamed.map(({ before, after }) => say(words.power.became, { before, after })).join("; "),
          })}
        </p>
      ) : null}
    </>
  );
}

function Standings({ standings }: { standings: readonly Standing[] }) {
  if (standings.length === 0) return <p className="quiet">{words.power.nobody}</p>;
  return (
    <ul className="plain">
      {standings.map(({ figure, before, after, certainty }) => (
        <li key={figure.id} className={certainty === "possibly" ? "loose" : undefined}>
          <a href={address("figure", figure.id)}>{figure.label}</a>{" "}
          <span className="quiet">
            {placeOf(before)} → {placeOf(after)}
            {certainty === "possibly" ? words.power.perhaps : ""}
          </span>
        </li>
      ))}
    </ul>
  );
}

function placeOf(holder: Standing["before"]): string {
  return holder ? content.label(holder.term.office) : words.power.noOffice;
}
