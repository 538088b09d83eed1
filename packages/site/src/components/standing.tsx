import { type Claim, coverageOf, witnessesOf } from "@thaw/chronicle";
import { content } from "../subject.ts";
import { claimAddress, type PageKind } from "../text/address.ts";
import { fieldNames } from "../text/field-names.ts";
import { toldIn } from "../text/told-in.ts";
import { count } from "../text/words.ts";
import { InStories } from "./in-stories.tsx";
import { Section } from "./page.tsx";
import { Status } from "./status.tsx";

/** How an entry stands: where it is told, what these pages do not say of it, and each of its statements with its witnesses. */
export function Standing({ kind, id }: { kind: PageKind; id: string }) {
  return (
    <>
      <InStories title="Told in the story" stories={toldIn(id)} />
      <Section id="standing" title="How well it stands">
        <Unsaid kind={kind} id={id} />
        <Statements claims={content.claims.filter(({ entry }) => entry === id)} />
      </Section>
    </>
  );
}

/** The fields that nobody knows, and those of which these pages say nothing yet. */
function Unsaid({ kind, id }: { kind: PageKind; id: string }) {
  const fields = coverageOf(content, kind, id);
  const unsaid = fields.filter(({ state }) => state === "unsaid").map(({ field }) => fieldNames[field] ?? field);
  const unknown = fields.filter(({ state }) => state === "unknown").map(({ field }) => fieldNames[field] ?? field);
  if (unsaid.length === 0 && unknown.length === 0) return null;
  return (
    <p>
      {unknown.length > 0 ? `Nobody knows ${listed(unknown)}. ` : null}
      {unsaid.length > 0 ? `These pages do not say ${listed(unsaid)}.` : null}
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
        {count(claims.length, "statement")}, each with an address of its own: {read} by a source that was read, {one} on
        one independent witness
      </summary>
      <ul className="claims">
        {rows.map(({ claim, witnesses }) => (
          <li key={claim.id}>
            <a href={claimAddress(claim.id)}>{claim.text}</a>
            <Status status={claim.status} />{" "}
            <span className="quiet">
              {count(witnesses.length, "witness", "witnesses")}
              {witnesses.some(({ consulted }) => consulted) ? ", read" : ""}
            </span>
          </li>
        ))}
      </ul>
    </details>
  );
}

/** Words as a list in a sentence: "a, b or c". */
function listed(words: readonly string[]): string {
  return words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} or ${words.at(-1)}`;
}
