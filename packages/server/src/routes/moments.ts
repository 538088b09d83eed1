import { extentOf, type Moment, momentKinds, momentsOf, nearest, onThisDay, plural } from "@thaw/chronicle";
import { momentSchema } from "../answers/moment.ts";
import type { RouteContext } from "../context.ts";
import { answer } from "../http/answer.ts";
import { byBeginning, remembered } from "../lists/usual.ts";
import { onDayOfYear } from "../parameters/day-of-year.ts";
import { idFacet, plainFacet, wordFacet } from "./collection.ts";
import { addList } from "./list-route.ts";
import { addRoute } from "./route.ts";

interface Told {
  readonly id: string;
  readonly what: Moment["what"];
  readonly moment: Moment;
}

/** The timeline: every dated moment; and those of a day of the year. */
export function addMoments(ctx: RouteContext): void {
  const { dataset, ready } = ctx;
  const extent = remembered(({ moment }: Told) => extentOf(moment.date.edtf));
  let told: readonly Told[] | undefined;
  const inOrder = () =>
    (told ??= momentsOf(dataset).map((moment) => ({ id: moment.claim, what: moment.what, moment })));
  const momentIds = {
    noun: "dated claim",
    has: (id: string) => inOrder().some((moment) => moment.id === id),
    nearest: (id: string) =>
      nearest(
        id,
        inOrder().map((moment) => moment.id),
        1,
      ),
  };
  addList<Told, Record<never, never>>(ctx, {
    name: "timeline",
    operationId: "listTimeline",
    answer: "Timeline",
    schema: momentSchema,
    identity: momentIds,
    summary: "Every dated moment",
    description:
      "Every dated moment in the order of time: events by each of their four times, births, deaths, offices taken and left. The timeline of a person is `figure=`, of an office `office=`.",
    example: { id: "arrest-of-beria.announced", query: "figure=lavrentiy-beria&from=1953-03&limit=5" },
    list: {
      facets: {
        what: plainFacet(momentKinds, "sort of moment", ({ what }) => [what], {
          description: "What sort of moment it is.",
          example: "announced",
        }),
        figure: idFacet("figure", ({ moment }) => figuresOf(moment), {
          description: "Id of a figure whose life, term or part in an event it is.",
          example: "lavrentiy-beria",
        }),
        office: idFacet("office", ({ moment }) => ("term" in moment ? [moment.term.office] : []), {
          description: "Id of an office that was taken or left.",
          example: "first-secretary-cpsu",
        }),
        place: idFacet("place", ({ moment }) => placesOf(moment), {
          description: "Id of the place of the event, the birth or the death.",
          example: "moscow",
        }),
        topic: wordFacet(
          dataset.subject.topics,
          "topic",
          ({ moment }: Told) => ("event" in moment ? moment.event.topics : []),
          { description: "Topic of the event.", example: "succession" },
        ),
      },
      sorts: {
        date: byBeginning(extent),
        id: { description: "the id of the claim", of: ({ id }) => id },
      },
      dating: { description: "when it was", extentOf: extent },
      own: {},
      inOrder,
    },
    usual: { key: "date", endsInId: false },
    find: (id) => inOrder().find((moment) => moment.id === id),
    readyOf: remembered(({ moment }: Told) => ({ json: JSON.stringify(bodyOf(moment)), names: entryOf(moment).names })),
  });

  addRoute(
    ctx,
    {
      path: "/v1/on-this-day/{day}",
      operationId: "onThisDay",
      tag: "timeline",
      summary: "On this day of the year",
      description:
        "What happened on a day of the year, in any year: events by each of their four times, births, deaths, offices taken and left. What is dated within a month and may have been on the day stands apart.",
      parameter: { name: "day", description: "Month and day.", example: "06-26" },
      query: {},
      answer: { schema: "OnThisDay", description: "What happened." },
      example: "/v1/on-this-day/06-26",
    },
    ({ id: day, etag }) => {
      const { certain, uncertain } = onDayOfYear(day, (text) => onThisDay(dataset, text));
      const names = [...certain, ...uncertain].flatMap((moment) => entryOf(moment).names);
      const tell = (moment: (typeof certain)[number]) => ({ ...bodyOf(moment), year: moment.year });
      const text = JSON.stringify({ day, data: certain.map(tell), uncertain: uncertain.map(tell) });
      return answer(`${text.slice(0, -1)},"labels":${ready.labels(names)}}\n`, etag);
    },
  );

  function bodyOf(moment: Moment) {
    const { kind, id, label } = entryOf(moment);
    return {
      id: moment.claim,
      what: moment.what,
      date: moment.date,
      status: dataset.claim(moment.claim)?.status ?? "established",
      kind,
      entry: id,
      label,
      href: `/v1/${plural[kind]}/${id}`,
    };
  }
}

function entryOf(moment: Moment) {
  if ("event" in moment) return { kind: "event", ...named(moment.event) } as const;
  if ("figure" in moment) return { kind: "figure", ...named(moment.figure) } as const;
  return { kind: "term", ...named(moment.term) } as const;
}

function named({ id, label }: { readonly id: string; readonly label: string }) {
  return { id, label, names: [id] };
}

function figuresOf(moment: Moment): readonly (string | undefined)[] {
  if ("event" in moment) return moment.event.who.map(({ figure }) => figure);
  return "figure" in moment ? [moment.figure.id] : [moment.term.figure];
}

function placesOf(moment: Moment): readonly (string | undefined)[] {
  if ("event" in moment) return moment.event.places.map(({ place }) => place);
  if (!("figure" in moment)) return [];
  return [moment.what === "born" ? moment.figure.born?.place : moment.figure.died?.place];
}
