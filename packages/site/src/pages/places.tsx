import type { Metadata } from "next";
import { Page } from "../components/page.tsx";
import { content, say, site, words } from "../subject.ts";
import { address } from "../text/address.ts";
import { within } from "../text/words.ts";

export const metadata: Metadata = { title: words.sections.places };

export default function PlacesPage() {
  const places = [...content.places].sort((a, b) => a.label.localeCompare(b.label, site.language));
  return (
    <Page
      wide
      title={words.sections.places}
      lead={
        <p className="lead">
          {say(words.place.byPresentName, { places: say(words.counts.places, { count: places.length }) })}
        </p>
      }
    >
      <ul className="plain columns">
        {places.map((place) => {
          const former = place.names.map(({ name }) => name).filter((name) => name !== place.name);
          return (
            <li key={place.id}>
              <a href={address("place", place.id)}>{place.label}</a>{" "}
              <span className="quiet">
                {within(content.subject.placeKinds[place.kind] ?? "")}
                {former.length > 0 ? say(words.place.also, { names: [...new Set(former)].join(", ") }) : ""}
              </span>
            </li>
          );
        })}
      </ul>
    </Page>
  );
}
