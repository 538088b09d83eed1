import type { Citation } from "@thaw/chronicle";
import { content, words } from "../subject.ts";
import { address } from "../text/address.ts";
import { dated } from "../text/dates.ts";
import { kindOfWitness } from "../text/reference.ts";
import { hidden, rich } from "../text/rich.tsx";
import { Reference } from "./reference.tsx";

/** The evidence of one claim in full: each source's reference, what it does for the claim, and whether it was read for it. */
export function Evidence({ cite }: { cite: readonly Citation[] }) {
  return (
    <ul className="evidence">
      {cite.map((citation, index) => {
        const source = content.get("source", citation.source);
        return (
          <li key={`${citation.source}${index}`}>
            <Reference source={source} />
            {citation.locator ? ` ${citation.locator}.` : null}
            {citation.quote ? <q>{citation.quote}</q> : null}
            <p>
              {words.evidence[citation.stance]}; {kindOfWitness(source)};{" "}
              {citation.consulted
                ? rich(words.evidence.read, {
                    read: (text) => <span className="read">{text}</span>,
                    date: dated(citation.consulted),
                  })
                : words.evidence.general}
              {citation.note ? `; ${citation.note}` : ""}.{" "}
              <a href={address("source", source.id)}>{rich(words.evidence.more, { hidden, source: source.label })}</a>
              {source.url ? (
                <>
                  {" · "}
                  <a className="out" href={source.url} rel="external noopener">
                    {rich(words.evidence.open, { hidden, source: source.label })}
                  </a>
                </>
              ) : null}
            </p>
          </li>
        );
      })}
    </ul>
  );
}
