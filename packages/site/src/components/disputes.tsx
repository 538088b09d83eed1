import { content, words } from "../subject.ts";
import { address } from "../text/address.ts";
import { Section } from "./page.tsx";

/** The disputes that an entry's claims are argued in, or that are about one of its claims. */
export function Disputes({ entry }: { entry: string }) {
  const own = content.claims.filter((claim) => claim.entry === entry);
  const disputes = content.disputes.filter(
    ({ id, about }) =>
      own.some(({ dispute }) => dispute === id) || about.some((claim) => claim.startsWith(`${entry}.`)),
  );
  if (disputes.length === 0) return null;
  return (
    <Section id="disputes" title={words.entry.disputes}>
      <ul className="disputes">
        {disputes.map((dispute) => (
          <li key={dispute.id}>
            <a href={address("dispute", dispute.id)}>{dispute.question}</a>
            {dispute.summary ? <p>{dispute.summary}</p> : null}
          </li>
        ))}
      </ul>
    </Section>
  );
}
