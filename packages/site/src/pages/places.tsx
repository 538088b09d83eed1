import type { Metadata } from "next";
import { Page } from "../components/page.tsx";
import { content, site } from "../subject.ts";
import { address } from "../text/address.ts";
import { count } from "../text/words.ts";

export const metadata: Metadata = { title: "Places" };

export default function PlacesPage() {
  const places = [...content.places].sort((a, b) => a.label.localeCompare(b.label, site.language));
  return (
    <Page wide title="Places" lead={<p className="lead">{count(places.length, "place")}, by present name.</p>}>
      <ul className="plain columns">
        {places.map((place) => {
          const former = place.names.map(({ name }) => name).filter((name) => name !== place.name);
          return (
            <li key={place.id}>
              <a href={address("place", place.id)}>{place.label}</a>{" "}
              <span className="quiet">
                {content.subject.placeKinds[place.kind]?.toLowerCase()}
                {former.length > 0 ? `; also ${[...new Set(former)].join(", ")}` : ""}
              </span>
            </li>
          );
        })}
      </ul>
    </Page>
  );
}
