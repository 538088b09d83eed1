import { type EntryByKind, type EventTime, eventTimes, extentOf, inTime } from "@thaw/chronicle";
import type { RouteContext } from "../../context.ts";
import { byBeginning, remembered } from "../../lists/usual.ts";
import { wordParameter } from "../../parameters/words.ts";
import { addCollection, idFacet, labelsOf, wordFacet } from "../collection.ts";

type Event = EntryByKind["event"];

/** Events, in the order of time. */
export function addEvents(ctx: RouteContext): void {
  const { dataset } = ctx;
  const { eventKinds, topics, roles } = dataset.subject;
  const extents = remembered(extentsOf);
  addCollection(ctx, {
    kind: "event",
    description:
      "Events in the order of time. `from` and `to` keep those that happened, wholly or in part, between two dates; an event whose date is known only within bounds is kept when it may have, unless `certainty` says otherwise.",
    example: { id: "arrest-of-beria", query: "figure=lavrentiy-beria&from=1953-03&to=1953-12&limit=2" },
    list: {
      facets: {
        kind: wordFacet(eventKinds, "kind of event", ({ kind }: Event) => [kind], {
          description: "Kind of event.",
          example: "arrest",
        }),
        topic: wordFacet(topics, "topic", (event: Event) => event.topics, {
          description: "Topic of the event.",
          example: "succession",
        }),
        role: wordFacet(
          labelsOf(roles),
          "role in an event",
          ({ who }: Event) => [...new Set(who.map(({ role }) => role))],
          {
            description: "A role that somebody had in the event.",
            example: "arrested",
          },
        ),
        figure: idFacet("figure", ({ who }: Event) => who.map(({ figure }) => figure), {
          description: "Id of a figure who took part.",
          example: "lavrentiy-beria",
        }),
        organization: idFacet("organization", ({ who }: Event) => who.map(({ organization }) => organization), {
          description: "Id of an organization that took part.",
          example: "presidium-cc",
        }),
        place: idFacet("place", ({ places }: Event) => places.map(({ place }) => place), {
          description: "Id of the place.",
          example: "kremlin",
        }),
        whole: idFacet("event", ({ partOf }: Event) => [partOf], {
          description: "Id of an event that this one is part of.",
          example: "hungarian-revolution",
        }),
        cause: idFacet("event", ({ causes }: Event) => causes.map(({ event }) => event), {
          description: "Id of an event that led to this one.",
          example: "death-of-stalin",
        }),
      },
      sorts: { date: byBeginning((event: Event) => extents(event).effective) },
      own: {
        time: wordParameter(eventTimes, {
          noun: "time of an event",
          description:
            "Which of an event's four times the dates asked for speak of; `effective`, when it happened, if left out.",
          example: "announced",
        }).optional(),
      },
      dating: {
        description: "when it happened, or another of its four times, as `time` says",
        times: { all: eventTimes, usual: "effective" },
        extentOf: (event, { time = "effective" }) => extents(event)[time],
      },
      inOrder: () => inTime(dataset),
    },
    usual: { key: "date", endsInId: false },
    includes: ["claims", "figures", "organizations", "places", "offices", "events", "sources", "disputes"],
    links: (id) => ({ parts: `/v1/events?whole=${id}`, consequences: `/v1/events?cause=${id}` }),
  });
}

function extentsOf({ time }: Event) {
  const at = (name: EventTime) => {
    const claim = time[name];
    return claim && extentOf(claim.date.edtf);
  };
  return {
    decided: at("decided"),
    effective: at("effective"),
    announced: at("announced"),
    knownAbroad: at("knownAbroad"),
  };
}
