import type { Metadata } from "next";
import { Page } from "../components/page.tsx";
import { content, say, site, words } from "../subject.ts";
import { address } from "../text/address.ts";
import { within } from "../text/words.ts";

export const metadata: Metadata = { title: words.sections.organizations };

export default function OrganizationsPage() {
  const bodies = [...content.organizations].sort((a, b) => a.label.localeCompare(b.label, site.language));
  return (
    <Page
      wide
      title={words.sections.organizations}
      lead={<p className="lead">{say(words.counts.bodies, { count: bodies.length })}.</p>}
    >
      <ul className="plain columns">
        {bodies.map((body) => (
          <li key={body.id}>
            <a href={address("organization", body.id)}>{body.label}</a>{" "}
            <span className="quiet">{within(content.subject.organizationKinds[body.kind] ?? "")}</span>
          </li>
        ))}
      </ul>
    </Page>
  );
}
