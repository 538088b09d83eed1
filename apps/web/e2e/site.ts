import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { createSiteServer } from "@thaw/site/server";

/** The built site. */
export const out = join(import.meta.dirname, "../out");

/** One address for each template of the site. */
export const templates = {
  home: "/",
  search: "/search/",
  found: "/search/?q=beria",
  story: "/stories/08-the-arrest/",
  stories: "/stories/",
  booklet: "/stories/booklet/",
  timeline: "/timeline/",
  "timeline of a year": "/timeline/1953/",
  "timeline of a month": "/timeline/1953-03/",
  power: "/power/1953-06-26/",
  "power by figure": "/power/by-figure/",
  network: "/network/",
  drawings: "/charts/",
  ways: "/network/path/",
  path: "/network/path/georgy-zhukov/nikita-khrushchev/",
  map: "/map/",
  "map of a year": "/map/union-1956/",
  days: "/on/",
  day: "/on/1953-06-26/",
  "empty day": "/on/1955-01-01/",
  compare: "/compare/",
  comparison: "/compare/1953-03-05/1953-03-07/",
  today: "/today/",
  corrections: "/corrections/",
  events: "/events/",
  event: "/events/arrest-of-beria/",
  figures: "/figures/",
  figure: "/figures/nikita-khrushchev/",
  offices: "/offices/",
  office: "/offices/chairman-council-of-ministers/",
  organizations: "/organizations/",
  organization: "/organizations/central-committee-cpsu/",
  places: "/places/",
  place: "/places/volgograd/",
  sources: "/sources/",
  source: "/sources/knight-1993/",
  disputes: "/disputes/",
  dispute: "/disputes/stalins-birth-date/",
  reviews: "/reviews/",
  review: "/reviews/grunge-what-really-happened/",
  claim: "/claims/arrest-of-beria.announced/",
  developers: "/developers/",
  about: "/about/",
  "not found": "/figures/nikita-kruschev/",
} as const;

/** Serve the built site on a free port of this machine. @throws when it has not been built */
export async function startSite(): Promise<{ url: string; stop: () => Promise<void> }> {
  const server: Server = createSiteServer(out);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
