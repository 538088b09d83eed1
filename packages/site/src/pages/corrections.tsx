import type { RecordedChange, ReleaseRecord } from "@thaw/chronicle";
import type { Metadata } from "next";
import { Page, Section } from "../components/page.tsx";
import { content, formatDate, releases } from "../subject.ts";
import { addressOf, claimAddress } from "../text/address.ts";
import { valueInWords } from "../text/change-words.ts";
import { count } from "../text/words.ts";

export const metadata: Metadata = {
  title: "Corrections",
  description: "Every conclusion that was changed, why, and since which version of the facts.",
};

const FOLDED_FROM = 12;

export default function CorrectionsPage() {
  return (
    <Page
      kind="corrections-page"
      title="Corrections"
      lead={
        <p className="lead">
          Every conclusion that was changed, why, and since which version. <a href="/corrections.atom">As a feed</a>.
          Found one more? <a href="/about/#correct">How to correct a fact</a>.
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
    <Section id={`v${release.version}`} title={`Version ${release.version}, ${formatDate(release.date)}`}>
      <p>{release.note}</p>
      <p className="quiet">
        {count(changed.length, "conclusion")} changed, {count(added, "fact")} added, {reworded} reworded. Release{" "}
        <code>{release.id}</code>.
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
      <summary>{count(changes.length, "conclusion")}</summary>
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
      {what === "removed" ? <span className="quiet"> taken out</span> : null}
      {major.map(({ field, before, after }) => (
        <span key={field} className="field">
          {field.split(".")[0] || "value"}: <del>{valueInWords(before)}</del> <ins>{valueInWords(after)}</ins>
        </span>
      ))}
    </li>
  );
}
