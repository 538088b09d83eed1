import { type Claim, coverageOf, witnessesOf } from "@thaw/chronicle";
import { content, say, words } from "../subject.ts";
import { claimAddress, type PageKind } from "../text/address.ts";
import { fieldName } from "../text/field-name.ts";
import { toldIn } from "../text/told-in.ts";
import { oneOf } from "../text/words.ts";
import { InStories } from "./in-stories.tsx";
import { Section } from "./page.tsx";
import { Status } from "./status.tsx";

/** How an entry stands: where it is told, what these pages do not say of it, and each of its statements with its witnesses. */
export function Standing({ kind, id }: { kind: PageKind; id: string }) {
  return (
    <>
      <InStories title={words.entry.told} stories={toldIn(id)} />
      <Section id="standing" title={words.entry.standing}>
        <Unsaid kind={kind} id={id} />
        <Statements claims={content.claims.filter(({ entry }) => entry === id)} />
      </Section>
    </>
  );
}

/** The fields that nobody knows, and those of which these pages say nothing yet. */
function Unsaid({ kind, id }: { kind: PageKind; id: string }) {
  const fields = coverageOf(content, kind, id);
  const unsaid = fields.filter(({ state }) => state === "unsaid").map(({ field }) => fieldName(field));
  const unknown = fields.filter(({ state }) => state === "unknown").map(({ field }) => fieldName(field));
  if (unsaid.length === 0 && unknown.length === 0) return null;
  return (
    <p>
      {unknown.length > 0 ? `${say(words.entry.unknown, { fields: oneOf(unknown) })} ` : null}
      {unsaid.length > 0 ? say(words.entry.unsaid, { fields: oneOf(unsaid) }) : null}
    </p>
  );
}

function Statements({ claims }: { claims: readonly Claim[] }) {
  if (claims.length === 0) return null;
  const rows = claims.map((claim) => ({ claim, witnesses: witnessesOf(content, claim) }));
  const read = rows.filter(({ witnesses }) => witnesses.some(({ consulted }) => consulted)).length;
  const one = rows.filter(({ witnesses }) => witnesses.length === 1).length;
  return (
    <details className="addresses">
      <summary>
        {say(words.entry.statements, {
          statements: say(words.counts.statements, { count: claims.length }),
          read: String(read),
          alone: String(one),
        })}
      </summary>
      <ul className="claims">
        {rows.map(({ claim, witnesses }) => (
          <li key={claim.id}>
            <a href={claimAddress(claim.id)}>{claim.text}</a>
            <Status status={claim.status} />{" "}
            <span className="quiet">
              {say(words.counts.witnesses, { count: witnesses.length })}
              {witnesses.some(({ consulted }) => consulted) ? `, ${words.entry.read}` : ""}
            </span>
          </li>
        ))}
      </ul>
    </details>
  );
}
