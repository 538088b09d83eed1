import type { Claim } from "@thaw/chronicle";
import { content } from "../subject.ts";
import { addressOf, claimAddress } from "../text/address.ts";
import { Read } from "./notes.tsx";
import { Status } from "./status.tsx";

/** The claims that rest on a source, by the entry that makes them; those it carries alone are marked. */
export function RestingClaims({
  source,
  resting,
}: {
  source: string;
  resting: readonly { readonly claim: Claim; readonly alone: boolean }[];
}) {
  const entries = [...new Set(resting.map(({ claim }) => claim.entry))];
  return (
    <dl className="resting">
      {entries.map((entry) => (
        <div key={entry}>
          <dt>
            <a href={addressOf(entry)}>{content.label(entry)}</a>
          </dt>
          <dd>
            <ul>
              {resting
                .filter(({ claim }) => claim.entry === entry)
                .map(({ claim, alone }) => (
                  <li key={claim.id}>
                    <a href={claimAddress(claim.id)}>{withoutLabel(claim)}</a>
                    <Read day={claim.cite.find((citation) => citation.source === source)?.consulted} />
                    {alone ? <Status status="onlyWitness" /> : null}
                  </li>
                ))}
            </ul>
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** A claim's words without the name of its entry, which stands beside them. */
function withoutLabel({ text, label }: Claim): string {
  return text.startsWith(`${label}: `) ? text.slice(label.length + 2) : text;
}
