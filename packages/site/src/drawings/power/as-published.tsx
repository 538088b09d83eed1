import { Section } from "../../components/page.tsx";
import { content, site, words } from "../../subject.ts";
import { claimAddress } from "../../text/address.ts";

/** The orders in which the time named its leaders: statements about an office that is followed, by the day in their keys. */
const listings = content.offices
  .filter(({ tracked }) => tracked)
  .flatMap(({ statements }) => statements.filter(({ key }) => key.startsWith("listed-")))
  .sort((a, b) => (a.id < b.id ? -1 : 1));

/** The order of names as published, from which the time read who stood where; nothing where none is recorded. */
export function AsPublished() {
  if (listings.length === 0) return null;
  const { listed } = site.drawings.power ?? {};
  return (
    <Section id="published" title={words.power.published}>
      {listed ? <p className="quiet">{listed}</p> : null}
      <ul className="plain">
        {listings.map(({ id, text }) => (
          <li key={id}>
            {text}{" "}
            <a className="quiet" href={claimAddress(id)}>
              {words.power.sources}
            </a>
          </li>
        ))}
      </ul>
    </Section>
  );
}
