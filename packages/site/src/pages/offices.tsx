import { holdersOf } from "@thaw/chronicle";
import type { Metadata } from "next";
import { Page, Section } from "../components/page.tsx";
import { content, site, vocabulary } from "../subject.ts";
import { address, dayAddress } from "../text/address.ts";
import { count } from "../text/words.ts";

export const metadata: Metadata = { title: "Offices" };

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
      title="Offices"
      lead={
        <p className="lead">
          {count(offices.length, "post")} and who held them.{" "}
          {example ? <a href={example}>Who held what on a day</a> : null}
          {example ? "." : null}
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
                  {count(holdersOf(content, office.id).length, "term")}
                  {office.seats === 1 ? ", one holder at a time" : ""}
                </span>
              </li>
            ))}
          </ul>
        </Section>
      ))}
    </Page>
  );
}
