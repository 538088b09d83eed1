import { content } from "@thaw/content";
import { Section } from "@thaw/site/components";
import { claimAddress } from "@thaw/site/text";

/** The orders in which newspapers and the radio named the leaders: each a statement about the seat, by the day in its id. */
const listings = content
  .get("office", "member-of-presidium-cc")
  .statements.filter(({ id }) => id.includes(".listed-"))
  .sort((a, b) => (a.id < b.id ? -1 : 1));

/** The order of names as published, from which the time read who stood where. */
export function AsPublished() {
  return (
    <Section id="published" title="The order of names, as published">
      <p className="quiet">From the order of names the time read who stood where, until the alphabet hid it.</p>
      <ul className="plain">
        {listings.map(({ id, text }) => (
          <li key={id}>
            {text}{" "}
            <a className="quiet" href={claimAddress(id)}>
              sources
            </a>
          </li>
        ))}
      </ul>
    </Section>
  );
}
