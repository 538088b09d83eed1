import type { Metadata } from "next";
import type { ReactNode } from "react";
import { shows } from "../text/sections.ts";
import type { SectionName } from "../words/english.ts";
import * as about from "./about.tsx";
import * as booklet from "./booklet.tsx";
import * as charts from "./charts.tsx";
import * as claim from "./claim.tsx";
import * as compare from "./compare.tsx";
import * as comparison from "./comparison.tsx";
import * as corrections from "./corrections.tsx";
import * as day from "./day.tsx";
import * as days from "./days.tsx";
import * as developers from "./developers.tsx";
import * as dispute from "./dispute.tsx";
import * as disputes from "./disputes.tsx";
import * as event from "./event.tsx";
import * as events from "./events.tsx";
import * as figure from "./figure.tsx";
import * as figures from "./figures.tsx";
import * as map from "./map.tsx";
import * as mapOf from "./map-of.tsx";
import * as network from "./network.tsx";
import * as networkOf from "./network-of.tsx";
import * as office from "./office.tsx";
import * as offices from "./offices.tsx";
import * as organization from "./organization.tsx";
import * as organizations from "./organizations.tsx";
import * as pathBetween from "./path-between.tsx";
import * as paths from "./paths.tsx";
import * as place from "./place.tsx";
import * as places from "./places.tsx";
import * as power from "./power.tsx";
import * as powerOf from "./power-of.tsx";
import * as review from "./review.tsx";
import * as reviews from "./reviews.tsx";
import * as search from "./search.tsx";
import * as source from "./source.tsx";
import * as sources from "./sources.tsx";
import * as stories from "./stories.tsx";
import * as story from "./story.tsx";
import * as timeline from "./timeline.tsx";
import * as timelineOf from "./timeline-of.tsx";
import * as today from "./today.tsx";

/** The values of a route's holes: `{ id: "arrest-of-beria" }`. */
export type RouteParams = Readonly<Record<string, string>>;

/** A page as Next knows one: what it shows, which pages there are of it, and what each says in its head. */
interface PageModule {
  // biome-ignore lint/suspicious/noExplicitAny: each page names the holes of its own route
  readonly default: (props: { params: Promise<any> }) => ReactNode | Promise<ReactNode>;
  readonly generateStaticParams?: () => readonly RouteParams[];
  // biome-ignore lint/suspicious/noExplicitAny: the same
  readonly generateMetadata?: (props: { params: Promise<any> }) => Promise<Metadata>;
  readonly metadata?: Metadata;
}

/** A route of the site: its pattern in the manner of Next's folders, its page, and the section without which there is none. */
export interface Route {
  readonly pattern: string;
  readonly page: PageModule;
  readonly section?: SectionName;
}

const all: readonly Route[] = [
  { pattern: "about", page: about },
  { pattern: "developers", page: developers },
  { pattern: "search", page: search },
  { pattern: "claims/[id]", page: claim },
  { pattern: "today", page: today, section: "today" },
  { pattern: "corrections", page: corrections, section: "corrections" },
  { pattern: "compare", page: compare, section: "compare" },
  { pattern: "compare/[from]/[to]", page: comparison, section: "compare" },
  { pattern: "on", page: days, section: "on" },
  { pattern: "on/[date]", page: day, section: "on" },
  { pattern: "timeline", page: timeline, section: "timeline" },
  { pattern: "timeline/[view]", page: timelineOf, section: "timeline" },
  { pattern: "power", page: power, section: "power" },
  { pattern: "power/[view]", page: powerOf, section: "power" },
  { pattern: "network", page: network, section: "network" },
  { pattern: "network/path", page: paths, section: "network" },
  { pattern: "network/path/[from]/[to]", page: pathBetween, section: "network" },
  { pattern: "network/[view]", page: networkOf, section: "network" },
  { pattern: "map", page: map, section: "map" },
  { pattern: "map/[view]", page: mapOf, section: "map" },
  { pattern: "charts", page: charts, section: "charts" },
  { pattern: "stories", page: stories, section: "stories" },
  { pattern: "stories/booklet", page: booklet, section: "stories" },
  { pattern: "events", page: events, section: "events" },
  { pattern: "figures", page: figures, section: "figures" },
  { pattern: "offices", page: offices, section: "offices" },
  { pattern: "organizations", page: organizations, section: "organizations" },
  { pattern: "places", page: places, section: "places" },
  { pattern: "sources", page: sources, section: "sources" },
  { pattern: "disputes", page: disputes, section: "disputes" },
  { pattern: "reviews", page: reviews, section: "reviews" },
  // An entry has its page even where its section is not shown: what rests on it leads there.
  { pattern: "events/[id]", page: event },
  { pattern: "figures/[id]", page: figure },
  { pattern: "offices/[id]", page: office },
  { pattern: "organizations/[id]", page: organization },
  { pattern: "places/[id]", page: place },
  { pattern: "sources/[id]", page: source },
  { pattern: "disputes/[id]", page: dispute },
  { pattern: "reviews/[id]", page: review },
  { pattern: "stories/[id]", page: story },
];

/** The routes that the site has. */
export const routes: readonly Route[] = all.filter(({ section }) => section === undefined || shows(section));

/** Every page of a route, by the parts of its address. */
export function pathsOf({ pattern, page }: Route): string[][] {
  if (!pattern.includes("[")) return [pattern.split("/")];
  return (page.generateStaticParams?.() ?? []).map((params) =>
    pattern.split("/").map((part) => (part.startsWith("[") ? (params[part.slice(1, -1)] ?? "") : part)),
  );
}

/** The route of an address and what stands in its holes; a route without holes before one with them. */
export function routeOf(path: readonly string[]): { route: Route; params: RouteParams } | undefined {
  for (const route of routes) {
    const parts = route.pattern.split("/");
    if (parts.length !== path.length) continue;
    const params: Record<string, string> = {};
    const fits = parts.every((part, index) => {
      const own = path[index] ?? "";
      if (!part.startsWith("[")) return part === own;
      params[part.slice(1, -1)] = own;
      return true;
    });
    if (fits) return { route, params };
  }
  return undefined;
}
