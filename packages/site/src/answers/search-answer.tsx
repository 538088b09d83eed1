import { createSearch, type SearchHit } from "@thaw/chronicle/search";
import { content, formatDate } from "../subject.ts";
import { addressOf, claimAddress, hasDayPage } from "../text/address.ts";

const search = createSearch(content);
const HITS_MAX = 60;

const names: Readonly<Record<string, string>> = {
  event: "Events",
  figure: "Figures",
  office: "Offices",
  organization: "Bodies",
  place: "Places",
  dispute: "Disputes",
  story: "Story",
  review: "Reviews",
  source: "Sources",
};

/** What the whole search finds for a query: the answer where there is one, the day it names, and entries by kind. */
export function SearchAnswer({ query }: { query: string }) {
  const { hits, date, answer } = search(query, { limit: HITS_MAX });
  const kinds = [...new Set(hits.map(({ kind }) => kind))];
  const day = date && /^\d{4}-\d{2}-\d{2}$/.test(date) && hasDayPage(date) ? date : undefined;
  return (
    <div className="found" id="answer">
      <h2 id="found">{hits.length === 0 ? `Nothing found for “${query}”` : `Found for “${query}”`}</h2>
      {hits.length === 0 ? (
        <p>
          Try a family name, a date as <code>26 june 1953</code>, or the index below.
        </p>
      ) : null}
      {answer ? (
        <ul className="answers">
          {answer.map((claim) => (
            <li key={claim.id}>
              <a href={claimAddress(claim.id)}>{claim.text}</a>
            </li>
          ))}
        </ul>
      ) : null}
      {day ? (
        <p className="day-found">
          <a href={`/on/${day}/`}>{formatDate(day)}</a>{" "}
          <span className="quiet">who held what, what happened, what the public could know</span>
        </p>
      ) : null}
      {kinds.map((kind) => (
        <section key={kind} aria-labelledby={`found-${kind}`}>
          <h3 id={`found-${kind}`}>{names[kind] ?? kind}</h3>
          <ul className="plain">
            {hits
              .filter((hit) => hit.kind === kind)
              .map((hit) => (
                <Hit key={hit.id} hit={hit} />
              ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

function Hit({ hit: { id, label, detail } }: { hit: SearchHit }) {
  return (
    <li>
      <a href={addressOf(id)}>{label}</a> {detail && detail !== label ? <span className="quiet">{detail}</span> : null}
    </li>
  );
}
