import type { Metadata } from "next";
import { Page } from "../components/page.tsx";
import { content, site } from "../subject.ts";
import { address } from "../text/address.ts";
import { count } from "../text/words.ts";

export const metadata: Metadata = { title: "Bodies" };

export default function OrganizationsPage() {
  const bodies = [...content.organizations].sort((a, b) => a.label.localeCompare(b.label, site.language));
  return (
    <Page
      wide
      title="Bodies"
      lead={
        <p className="lead">
          {count(bodies.length, "party, ministry, court or other body", "parties, ministries, courts and other bodies")}
          .
        </p>
      }
    >
      <ul className="plain columns">
        {bodies.map((body) => (
          <li key={body.id}>
            <a href={address("organization", body.id)}>{body.label}</a>{" "}
            <span className="quiet">{content.subject.organizationKinds[body.kind]?.toLowerCase()}</span>
          </li>
        ))}
      </ul>
    </Page>
  );
}
