import type { Metadata } from "next";
import { Page } from "../components/page.tsx";
import { content } from "../subject.ts";
import { address } from "../text/address.ts";
import { count } from "../text/words.ts";

export const metadata: Metadata = { title: "Reviews" };

export default function ReviewsPage() {
  return (
    <Page title="Reviews" lead={<p className="lead">Widely read accounts, taken statement by statement.</p>}>
      <ul className="disputes">
        {content.reviews.map((review) => (
          <li key={review.id}>
            <a href={address("review", review.id)}>{review.title}</a>{" "}
            <span className="quiet">{count(review.statements.length, "statement")}</span>
            {review.summary ? <p>{review.summary}</p> : null}
          </li>
        ))}
      </ul>
    </Page>
  );
}
