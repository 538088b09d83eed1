import { createSearch, type SearchHit } from "@thaw/chronicle/search";
import { content, formatDate, say, words } from "../subject.ts";
import { addressOf, claimAddress, folders, hasDayPage, type PageKind } from "../text/address.ts";
import { rich } from "../text/rich.tsx";
import { sectionName } from "../text/sections.ts";

const HITS_MAX = 60;

/** The search over everything, made when somebody first asks: its index takes half a second. */
let search: ReturnType<typeof createSearch> | undefined;

/** What the whole search finds for a query: the answer where there is one, the day it names, and entries by kind. */
export function SearchAnswer({ query }: { query: string }) {
  search ??= createSearch(content);
  const { hits, date, answer } = search(query, { limit: HITS_MAX });
  const kinds = [...new Set(hits.map(({ kind }) => kind))];
  const day = date && /^\d{4}-\d{2}-\d{2}$/.test(date) && hasDayPage(date) ? date : undefined;
  return (
    <div className="found" id="answer">
      <h2 id="found">{say(hits.length === 0 ? words.search.nothing : words.search.found, { query })}</h2>
      {hits.length === 0 ? <p>{rich(words.search.advice, { code: (text) => <code>{text}</code> })}</p> : null}
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
          <a href={`/on/${day}/`}>{formatDate(day)}</a> <span className="quiet">{words.search.day}</span>
        </p>
      ) : null}
      {kinds.map((kind) => (
        <section key={kind} aria-labelledby={`found-${kind}`}>
          <h3 id={`found-${kind}`}>{kind in folders ? sectionName(folders[kind as PageKind]) : kind}</h3>
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
