import type { Claim, EntryByKind } from "@thaw/chronicle";
import type { SearchDocument } from "@thaw/chronicle/search";
import { content } from "@thaw/content";
import { listsOf } from "../../src/store/lists-of.ts";
import type { ReleaseToStore } from "../../src/store/rows-of-release.ts";
import type { StoredList, Thing } from "../../src/store/stored-list.ts";
import { random, words } from "../synthetic-words.ts";

type Event = EntryByKind["event"];

export const SYNTHETIC = "synthetic";
const CLAIMS_PER_EVENT = 10;
/** Figures, places and sources: one for so many events. */
const EVENTS_PER_NAME = 50;

/**
 * A made-up release of so many claims, ten to an event, declared by the very lists of the API: the same number gives the same release. What
 * has no claims of its own (figures, places, sources) is named and not told.
 */
export function syntheticRelease(claims: number): ReleaseToStore {
  const { lists } = listsOf(content);
  const events = Math.ceil(claims / CLAIMS_PER_EVENT);
  const names = Math.max(1, Math.floor(events / EVENTS_PER_NAME));
  const pick = random(claims);
  const named = (sort: string) => `${sort}-${pick(names)}`;
  const date = (n: number) => {
    const day = 1 + Math.floor((n * 27) / events);
    const year = 1900 + Math.floor((n * 100) / events);
    return `${year}-${String(1 + pick(12)).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
  };
  const things = Array.from({ length: events }, (_, n): Event => {
    const own = claimOf(`event-${n}.effective`, `event-${n}`, date(n), named("source"));
    return {
      id: `event-${n}`,
      label: titleOf(n),
      summary: `It was said of it that ${words(pick, 15)}.`,
      kind: ["meeting", "arrest", "decree"][n % 3],
      topics: [["succession", "economy", "foreign"][n % 3]],
      time: { effective: own },
      who: [0, 1].map((one) => ({
        id: `event-${n}.who.${one}`,
        figure: named("figure"),
        role: "present",
        cite: own.cite,
      })),
      places: [{ id: `event-${n}.place`, place: named("place"), cite: own.cite }],
      causes: [],
      statements: [],
    } as unknown as Event;
  });
  const stated = Array.from({ length: claims }, (_, n) => {
    const event = Math.floor(n / CLAIMS_PER_EVENT);
    return claimOf(`event-${event}.said.${n % CLAIMS_PER_EVENT}`, `event-${event}`, date(event), named("source"));
  });
  const replaced = (
    name: string,
    own: readonly Thing[],
    namesOf: (thing: never) => readonly string[],
  ): [string, StoredList] => {
    const declared = lists.get(name) as StoredList;
    const { source: _, ...facets } = declared.list.facets;
    return [
      name,
      {
        ...declared,
        list: {
          ...declared.list,
          facets: name === "events" ? facets : declared.list.facets,
          inOrder: () => own,
        },
        readyOf: (thing) => ({ json: JSON.stringify(thing), names: namesOf(thing as never) }),
        find: () => undefined,
      },
    ];
  };
  return {
    release: SYNTHETIC,
    lists: new Map([
      replaced("events", things, ({ who, places }: Event) => [
        ...who.flatMap(({ figure = [] }) => figure),
        ...places.flatMap(({ place = [] }) => place),
      ]),
      replaced("claims", stated as unknown as Thing[], ({ entry, cite }: Claim) => [
        entry,
        ...cite.map(({ source }) => source),
      ]),
    ]),
    documents: things.map(
      ({ id, label, summary = "" }): SearchDocument => ({
        kind: "event",
        id,
        label,
        detail: "",
        names: "",
        text: summary,
      }),
    ),
    labelOf: (id) => `The name of ${id}`,
  };
}

/** What an event is called: three words that follow from its number. */
export function titleOf(event: number): string {
  const pick = random(event + 1);
  return words(pick, 3);
}

function claimOf(id: string, entry: string, edtf: string, source: string): Claim {
  const cite = [{ source, stance: "supports", locator: "p. 7" }];
  const text = `It happened on ${edtf} as ${id} says`;
  return {
    id,
    entry,
    kind: "event",
    label: entry,
    field: "said",
    text,
    status: "accepted",
    date: { edtf },
    cite,
  } as unknown as Claim;
}
