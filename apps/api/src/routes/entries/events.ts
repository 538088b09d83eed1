import { eventTimes, inTime, isBefore, listEvents, plural } from "@thaw/chronicle";
import type { RouteContext } from "../../context.ts";
import { dateParameter } from "../../parameters/date.ts";
import { idsParameter } from "../../parameters/ids.ts";
import { wordParameter, wordsParameter } from "../../parameters/words.ts";
import { Problem } from "../../problem/problem.ts";
import { addCollection } from "../collection.ts";

/** Events, in the order of time. */
export function addEvents(ctx: RouteContext): void {
  const { dataset } = ctx;
  const { subject } = dataset;
  addCollection(ctx, {
    kind: "event",
    description:
      "Events in the order of time. `from` and `to` keep those that happened, wholly or in part, between two dates; an event whose date is known only within bounds is kept when it may have, unless `certainty` says otherwise.",
    example: { id: "arrest-of-beria", query: "figure=lavrentiy-beria&from=1953-03&to=1953-12&limit=2" },
    filters: {
      kind: wordsParameter(Object.keys(subject.eventKinds), {
        noun: "kind of event",
        description: "Kind of event.",
        example: "arrest",
      }).optional(),
      topic: wordsParameter(Object.keys(subject.topics), {
        noun: "topic",
        description: "Topic of the event.",
        example: "succession",
      }).optional(),
      figure: idsParameter(dataset, "figure", {
        description: "Id of a figure who took part.",
        example: "lavrentiy-beria",
      }).optional(),
      organization: idsParameter(dataset, "organization", {
        description: "Id of an organization that took part.",
        example: "presidium-cc",
      }).optional(),
      place: idsParameter(dataset, "place", { description: "Id of the place.", example: "kremlin" }).optional(),
      from: dateParameter({ description: "Earliest date.", example: "1953-03-05" }).optional(),
      to: dateParameter({ description: "Latest date.", example: "1953-12-31" }).optional(),
      time: wordParameter(eventTimes, {
        noun: "time of an event",
        description:
          "Which of an event's four times `from` and `to` speak of; `effective`, when it happened, if left out.",
        example: "announced",
      }).optional(),
      certainty: wordParameter(["certainly", "possibly"], {
        noun: "certainty",
        description:
          "`certainly` leaves out events that may lie outside the range; `possibly`, the default, keeps them.",
      }).optional(),
    },
    select: (filters) => {
      const { from, to, ...others } = filters;
      if (Object.values(filters).every((value) => value === undefined)) return inTime(dataset);
      if (from !== undefined && to !== undefined && isBefore(to, from) === "certainly") {
        throw new Problem("bad-value", `from=${from} lies after to=${to}`, {
          suggestion: `from=${to}&to=${from}`,
          errors: [{ parameter: "from", value: from, detail: "lies after `to`", suggestion: to }],
        });
      }
      return listEvents(dataset, { ...others, from, to }).map(({ event }) => event);
    },
    links: (id) => ({ claims: `/v1/claims?entry=${id}`, list: `/v1/${plural.event}` }),
  });
}
