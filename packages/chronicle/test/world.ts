import { historicalDate } from "../src/date/index.ts";
import { type EntryByKind, subjectSchema } from "../src/model/index.ts";
import { type Dataset, openDataset } from "../src/query/dataset.ts";

/** A history in short, for tests and benches of queries. Ids are made up by the caller; what is left out is empty. */
export interface World {
  readonly figures?: readonly { id: string; born?: string; died?: string }[];
  readonly offices?: readonly {
    id: string;
    rank?: number;
    seats?: number;
    organization?: string;
    tracked?: boolean;
    from?: string;
    to?: string;
    names?: readonly { name: string; from?: string; to?: string }[];
  }[];
  readonly terms?: readonly {
    id: string;
    office: string;
    figure: string;
    start: string;
    end?: string;
    rank?: number;
    endEvent?: string;
  }[];
  readonly events?: readonly {
    id: string;
    date: string;
    announced?: string;
    knownAbroad?: string;
    who?: readonly (readonly [figure: string, role: "present" | "alive" | "any"])[];
    causes?: readonly string[];
    cite?: readonly string[];
  }[];
  readonly relations?: readonly {
    id: string;
    from: string;
    to: string;
    since?: string;
    until?: string;
    status?: "established" | "refuted";
  }[];
  readonly sources?: readonly { id: string; basedOn?: readonly string[] }[];
}

const subject = subjectSchema.parse({
  id: "world",
  title: "A small world",
  period: "1900/1999",
  language: "en",
  topics: {},
  eventKinds: { event: "Event" },
  roles: {
    present: { label: "present", presence: "present" },
    alive: { label: "alive", presence: "alive" },
    any: { label: "any", presence: "any" },
  },
  relationKinds: { tie: { label: "tied to", inverse: "tied to" } },
  organizationKinds: { body: "Body" },
  officeKinds: { office: "Office" },
  placeKinds: {},
});

/** The dataset of a world, in the published form: `test/world.test.ts` holds it against the schemas. */
export function open(world: World): Dataset {
  const { figures = [], offices = [], terms = [], events = [], relations = [], sources = [] } = world;
  const bodies = [...new Set(offices.flatMap(({ organization }) => organization ?? []))];
  return openDataset({
    subject,
    release: { id: "world", version: "0.0.0" },
    entries: {
      event: events.map(eventOf),
      figure: figures.map(({ id, born, died }) => ({
        ...entry(id),
        name: { display: id },
        variants: [],
        role: "somebody",
        ids: {},
        ...(born && { born: dated(`${id}.born`, born) }),
        ...(died && { died: dated(`${id}.died`, died) }),
        statements: [],
      })),
      organization: bodies.map((id) => ({
        ...entry(id),
        name: id,
        kind: "body",
        names: [],
        existed: {},
        statements: [],
      })),
      office: offices.map(officeOf),
      term: terms.map(({ id, office, figure, start, end, rank, endEvent }) => ({
        ...entry(id),
        office,
        figure,
        start: dated(`${id}.start`, start),
        end: end === undefined ? null : { ...dated(`${id}.end`, end), ...(endEvent && { event: endEvent }) },
        open: end === undefined,
        acting: false,
        rank: rank ?? null,
      })),
      place: [],
      source: sources.map(({ id, basedOn = [] }) => ({
        id,
        label: id,
        title: id,
        kind: "scholarship",
        type: "book",
        authors: [],
        editors: [],
        translators: [],
        basedOn: [...basedOn],
      })),
      dispute: [],
      relation: relations.map(({ id, from, to, since, until, status = "established" }) => ({
        ...entry(id),
        status,
        from,
        to,
        kind: "tie",
        ...(since && { since: historicalDate(since) }),
        ...(until && { until: historicalDate(until) }),
      })),
      story: [],
      review: [],
    },
  });
}

const entry = (id: string) => ({ id, label: id, cite: [], unknown: [] });

const claim = (id: string, cite: readonly string[] = []) => ({
  id,
  status: "established" as const,
  cite: cite.map((source) => ({ source, stance: "supports" as const })),
});

const dated = (id: string, date: string, cite: readonly string[] = []) => ({
  ...claim(id, cite),
  date: historicalDate(date),
  rivals: [],
});

function eventOf({
  id,
  date,
  announced,
  knownAbroad,
  who = [],
  causes = [],
  cite = [],
}: NonNullable<World["events"]>[number]): EntryByKind["event"] {
  return {
    ...entry(id),
    title: id,
    summary: "It happened.",
    kind: "event",
    topics: [],
    time: {
      effective: dated(`${id}.effective`, date, cite),
      ...(announced && { announced: dated(`${id}.announced`, announced) }),
      ...(knownAbroad && { knownAbroad: dated(`${id}.knownAbroad`, knownAbroad) }),
    },
    places: [],
    who: who.map(([figure, role]) => ({ ...claim(`${id}.who.${figure}`), figure, role })),
    after: [],
    causes: causes.map((event) => ({ ...claim(`${id}.causes.${event}`), event })),
    counts: [],
    statements: [],
  };
}

function officeOf({
  id,
  rank,
  seats,
  organization,
  tracked = true,
  from,
  to,
  names = [],
}: NonNullable<World["offices"]>[number]): EntryByKind["office"] {
  return {
    ...entry(id),
    name: id,
    kind: "office",
    ...(organization && { organization }),
    seats: seats ?? null,
    tracked,
    rank: rank ?? null,
    names: names.map(({ name, from: since, to: until }) => ({
      ...claim(`${id}.names.${name}`),
      name,
      ...(since && { from: historicalDate(since) }),
      ...(until && { to: historicalDate(until) }),
    })),
    existed: {
      ...(from && { from: dated(`${id}.existed.from`, from) }),
      ...(to && { to: dated(`${id}.existed.to`, to) }),
    },
    presupposes: [],
    vacancies: [],
    statements: [],
  };
}
