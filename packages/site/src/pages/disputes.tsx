import type { Metadata } from "next";
import { Page } from "../components/page.tsx";
import { content, words } from "../subject.ts";
import { address } from "../text/address.ts";

export const metadata: Metadata = { title: words.sections.disputes };

export default function DisputesPage() {
  return (
    <Page title={words.sections.disputes} lead={<p className="lead">{words.dispute.lead}</p>}>
      <ul className="disputes">
        {content.disputes.map((dispute) => (
          <li key={dispute.id}>
            <a href={address("dispute", dispute.id)}>{dispute.question}</a>
            {dispute.summary ? <p>{dispute.summary}</p> : null}
          </li>
        ))}
      </ul>
    </Page>
  );
}
