import { holdersOf } from "@thaw/chronicle";
import type { Metadata } from "next";
import { Page, Section } from "../components/page.tsx";
import { content, say, site, vocabulary, words } from "../subject.ts";
import { address, dayAddress } from "../text/address.ts";
import { rich } from "../text/rich.tsx";

export const metadata: Metadata = { title: words.sections.offices };

const example = dayAddress(site.days.example ?? "");

export default function OfficesPage() {
  const offices = [...content.offices].sort(
    (a, b) => (a.rank ?? 1000) - (b.rank ?? 1000) || a.label.localeCompare(b.label, site.language),
  );
  const kinds = vocabulary.officeKind
    .map((kind) => ({ kind, offices: offices.filter((office) => office.kind === kind) }))
    .filter((group) => group.offices.length > 0);
  return (
    <Page
      title={words.sections.offices}
      lead={
        <p className="lead">
          {say(words.office.postsAndHolders, { posts: say(words.counts.posts, { count: offices.length }) })}{" "}
          {example ? rich(words.office.onDay, { a: (text) => <a href={example}>{text}</a> }) : null}
        </p>
      }
    >
      {kinds.map(({ kind, offices: own }) => (
        <Section key={kind} id={kind} title={content.subject.officeKinds[kind] ?? kind}>
          <ul className="plain">
            {own.map((office) => (
              <li key={office.id}>
                <a href={address("office", office.id)}>{office.label}</a>{" "}
                <span className="quiet">
                  {say(words.counts.terms, { count: holdersOf(content, office.id).length })}
                  {office.seats === 1 ? `, ${words.office.oneHolder}` : ""}
                </span>
              </li>
            ))}
          </ul>
        </Section>
      ))}
    </Page>
  );
}
