import type { RecordedChange, ReleaseRecord } from "@thaw/chronicle";
import type { Metadata } from "next";
import { Page, Section } from "../components/page.tsx";
import { content, releases, say, words } from "../subject.ts";
import { addressOf, claimAddress } from "../text/address.ts";
import { valueInWords } from "../text/change-words.ts";
import { dated } from "../text/dates.ts";
import { rich } from "../text/rich.tsx";

export const metadata: Metadata = {
  title: words.sections.corrections,
  description: words.corrections.description,
};

const FOLDED_FROM = 12;

export default function CorrectionsPage() {
  return (
    <Page
      kind="corrections-page"
      title={words.sections.corrections}
      lead={
        <p className="lead">
          {rich(words.corrections.lead, {
            feed: (text) => <a href="/corrections.atom">{text}</a>,
            a: (text) => <a href="/about/#correct">{text}</a>,
          })}
        </p>
      }
    >
      {releases.map((release) => (
        <Release key={release.version} release={release} />
      ))}
    </Page>
  );
}

function Release({ release }: { release: ReleaseRecord }) {
  const changed = release.changes.filter(({ level }) => level === "major");
  const added = release.changes.filter(({ what }) => what === "added").length;
  const reworded = release.changes.filter(({ level }) => level === "patch").length;
  const reasons = [...new Set(changed.map(({ why }) => why ?? ""))];
  return (
    <Section
      id={`v${release.version}`}
      title={say(words.corrections.version, { version: release.version, date: dated(release.date) })}
    >
      <p>{release.note}</p>
      <p className="quiet">
        {rich(words.corrections.changed, {
          conclusions: say(words.counts.conclusions, { count: changed.length }),
          facts: say(words.counts.facts, { count: added }),
          reworded: String(reworded),
          release: release.id,
          code: (text) => <code>{text}</code>,
        })}
      </p>
      <ol className="corrections">
        {reasons.map((why) => (
          <li key={why}>
            {why ? <p className="why">{why}</p> : null}
            <Changes changes={changed.filter((change) => (change.why ?? "") === why)} />
          </li>
        ))}
      </ol>
    </Section>
  );
}

/** What was changed for one reason; folded where it is more than a reader will look through. */
function Changes({ changes }: { changes: readonly RecordedChange[] }) {
  const list = (
    <ul>
      {changes.map((change) => (
        <Change key={change.id} change={change} />
      ))}
    </ul>
  );
  if (changes.length <= FOLDED_FROM) return list;
  return (
    <details>
      <summary>{say(words.counts.conclusions, { count: changes.length })}</summary>
      {list}
    </details>
  );
}

function Change({ change: { id, entry, label, what, fields } }: { change: RecordedChange }) {
  const href = content.claim(id) ? claimAddress(id) : content.kindOf(entry) ? addressOf(entry) : undefined;
  const major = fields.filter(({ level }) => level === "major");
  return (
    <li id={id}>
      {href ? <a href={href}>{label}</a> : label}
      {what === "removed" ? <span className="quiet"> {words.corrections.takenOut}</span> : null}
      {major.map(({ field, before, after }) => (
        <span key={field} className="field">
          {nameOf(field)}: <del>{valueInWords(before)}</del> <ins>{valueInWords(after)}</ins>
        </span>
      ))}
    </li>
  );
}

const names: Readonly<Record<string, string>> = words.corrections.fields;

/** What a field that was corrected is called: by its first part. */
function nameOf(field: string): string {
  const [first = ""] = field.split(".");
  return first === "" ? words.corrections.value : (names[first] ?? first);
}
