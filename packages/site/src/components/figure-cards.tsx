import { termsOf } from "@thaw/chronicle";
import { content, formatDate, words } from "../subject.ts";
import { address } from "../text/address.ts";
import { hidden, rich } from "../text/rich.tsx";

/**
 * A card for each figure of a story: who it is, shown by a link that names it on hover, focus and tap. A browser that knows
 * `interestfor` opens it by itself; for the others `client/cards.ts` does.
 */
export function FigureCards({ figures }: { figures: readonly string[] }) {
  return figures.map((id) => <FigureCard key={id} id={id} />);
}

function FigureCard({ id }: { id: string }) {
  const figure = content.get("figure", id);
  const span = [figure.born, figure.died].map((claim) => claim && formatDate(claim.date.edtf).match(/\d{4}/)?.[0]);
  const held = termsOf(content, id).filter(({ office }) => content.get("office", office).tracked);
  const offices = [...new Set(held.map(({ office }) => content.label(office)))];
  return (
    <div className="card" id={`card-${id}`} popover="hint">
      <p className="card-name">
        {figure.label}
        {span[0] ? (
          <span className="quiet">
            {" "}
            {span[0]}–{span[1] ?? ""}
          </span>
        ) : null}
      </p>
      <p>{figure.role}.</p>
      {offices.length > 0 ? <p className="quiet">{offices.slice(0, 3).join("; ")}</p> : null}
      <p>
        <a href={address("figure", id)}>{rich(words.figure.all, { hidden, name: figure.label })}</a>
      </p>
    </div>
  );
}
