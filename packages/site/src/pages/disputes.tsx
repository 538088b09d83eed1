import type { Metadata } from "next";
import { Page } from "../components/page.tsx";
import { content } from "../subject.ts";
import { address } from "../text/address.ts";

export const metadata: Metadata = { title: "Disputes" };

export default function DisputesPage() {
  return (
    <Page
      title="Disputes"
      lead={
        <p className="lead">
          Where sources or scholars differ: the positions, who holds them, which one we follow, and what would change
          our mind.
        </p>
      }
    >
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
