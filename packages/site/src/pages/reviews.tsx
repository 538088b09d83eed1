import type { Metadata } from "next";
import { Page } from "../components/page.tsx";
import { content, say, words } from "../subject.ts";
import { address } from "../text/address.ts";

export const metadata: Metadata = { title: words.sections.reviews };

export default function ReviewsPage() {
  return (
    <Page title={words.sections.reviews} lead={<p className="lead">{words.review.lead}</p>}>
      <ul className="disputes">
        {content.reviews.map((review) => (
          <li key={review.id}>
            <a href={address("review", review.id)}>{review.title}</a>{" "}
            <span className="quiet">{say(words.counts.statements, { count: review.statements.length })}</span>
            {review.summary ? <p>{review.summary}</p> : null}
          </li>
        ))}
      </ul>
    </Page>
  );
}
