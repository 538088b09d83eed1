import { formatDate, type OfficeOnDay } from "@thaw/content";
import { address } from "../text/address.ts";

/** The room as it stood on a day: each office by rank, with its holders, certain or possible, come or gone on the day. */
export function Room({ rows }: { rows: readonly OfficeOnDay[] }) {
  return (
    <dl className="room">
      {rows.map(({ office, name, state, holders }) => (
        <div key={office.id} className={holders.length > 3 ? "many" : undefined}>
          <dt>
            <a href={address("office", office.id)}>{name}</a>
          </dt>
          <dd>
            {state === "vacant" ? <span className="vacant">vacant</span> : null}
            {state === "unrecorded" ? <span className="vacant">not recorded here</span> : null}
            <ul>
              {holders.map(({ term, figure, certainty, began, ended }) => (
                <li key={term.id} className={certainty === "possibly" ? "loose" : undefined}>
                  <a href={address("figure", figure.id)}>{figure.label}</a>
                  {certainty === "possibly" ? <span className="quiet"> perhaps</span> : null}
                  {term.acting ? <span className="quiet"> acting</span> : null}
                  {began === "certainly" ? <b className="turn"> takes office</b> : null}
                  {ended === "certainly" ? <b className="turn"> {term.end?.why === "arrest" ? "arrested" : "leaves office"}</b> : null}
                  {began === "no" && holders.length <= 3 ? <span className="quiet"> since {formatDate(term.start.date.edtf)}</span> : null}
                </li>
              ))}
            </ul>
          </dd>
        </div>
      ))}
    </dl>
  );
}
