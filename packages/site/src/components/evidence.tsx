import type { Citation } from "@thaw/chronicle";
import { content, formatDate } from "../subject.ts";
import { address } from "../text/address.ts";
import { kindOfWitness } from "../text/reference.ts";
import { Reference } from "./reference.tsx";

const stances = { supports: "Supports it", contradicts: "Contradicts it", mentions: "Mentions it" } as const;

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
              {stances[citation.stance]}; {kindOfWitness(source)};{" "}
              {citation.consulted ? (
                <>
                  <span className="read">read</span> on {formatDate(citation.consulted)}
                </>
              ) : (
                "cited from general knowledge"
              )}
              {citation.note ? `; ${citation.note}` : ""}.{" "}
              <a href={address("source", source.id)}>
                What else rests on it<span className="hidden">: {source.label}</span>
              </a>
              {source.url ? (
                <>
                  {" · "}
                  <a className="out" href={source.url} rel="external noopener">
                    Open it<span className="hidden">: {source.label}</span>
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
