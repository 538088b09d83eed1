import { content, say, words } from "../subject.ts";
import { address } from "../text/address.ts";
import { Section } from "./page.tsx";

/** What reviewed texts say that rests on an entry's claims, with the verdicts. */
export function InReviews({ entry }: { entry: string }) {
  const touching = content.reviews.flatMap((review) =>
    review.statements
      .filter(({ rests }) => rests.some((id) => id.startsWith(`${entry}.`)))
      .map((statement) => ({ review, statement })),
  );
  if (touching.length === 0) return null;
  return (
    <Section id="reviews" title={words.entry.reviews}>
      <ul className="plain">
        {touching.map(({ review, statement }) => (
          <li key={`${review.id}${statement.key}`}>
            <a href={`${address("review", review.id)}#${statement.key}`}>
              {say(words.entry.quote, { text: statement.says })}
            </a>{" "}
            <span className={`verdict ${statement.verdict}`}>{words.verdicts[statement.verdict]}</span>
          </li>
        ))}
      </ul>
    </Section>
  );
}
