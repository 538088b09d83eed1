import { isoYear } from "../date/civil.ts";
import { DateError } from "../date/date-error.ts";
import { dateLocaleOf, formatDate } from "../date/format-date.ts";
import { type HistoricalDate, historicalDate } from "../date/historical-date.ts";
import type { DateLocale } from "../date/language.ts";
import { parseDate } from "../date/parse-date.ts";
import type { Citation, DatedClaim, DatedDraft, Statement, Status } from "../model/claim.ts";
import type { EntryByKind } from "../model/entry.ts";
import type { FourTimes } from "../model/entry-types.ts";
import { eventTimes } from "../model/event.ts";
import type { DatedName } from "../model/named.ts";
import type { Source, SourceName } from "../model/source.ts";
import type { EntryKind } from "../model/subject.ts";
import { slug } from "./locate.ts";
import type { ParsedEntry } from "./parse-entries.ts";
import { type Prose, parseProse } from "./parse-prose.ts";

/** What publishing needs of the rest of the corpus, and where it says what is wrong. */
export interface PublishContext {
  /** What other entries are called. */
  label(id: string): string;
  /** What a kind of relation is called in the language of the corpus; nothing in English, where its id says it. */
  tie(kind: string): string | undefined;
  /** The language of the corpus, BCP 47. */
  language(): string;
  /** A problem at a path of the entry. */
  problem(path: readonly (string | number)[], message: string, rule: string, suggestion?: string): void;
}

interface ClaimDraft {
  status?: Status;
  cite?: Citation[];
  note?: string;
  dispute?: string;
}

/** Turn an entry as written into the entry as published: defaults filled in, dates with bounds, every field a claim with its id. */
export function publish(entry: ParsedEntry, ctx: PublishContext): { entry: EntryByKind[EntryKind]; prose?: Prose } {
  switch (entry.kind) {
    case "event":
      return { entry: publishEvent(entry, ctx) };
    case "figure":
      return { entry: publishFigure(entry, ctx) };
    case "organization":
      return { entry: publishOrganization(entry, ctx) };
    case "office":
      return { entry: publishOffice(entry, ctx) };
    case "term":
      return { entry: publishTerm(entry, ctx) };
    case "place":
      return { entry: publishPlace(entry, ctx) };
    case "source":
      return { entry: { id: entry.id, label: sourceLabel(entry.draft, dateLocaleOf(ctx.language())), ...entry.draft } };
    case "dispute": {
      const { positions, ...draft } = entry.draft;
      return {
        entry: {
          id: entry.id,
          label: draft.question,
          ...draft,
          positions: Object.entries(positions).map(([key, position]) => ({ key, ...position })),
        },
      };
    }
    case "relation":
      return { entry: publishRelation(entry, ctx) };
    case "story": {
      const { body, ...draft } = entry.draft;
      const prose = parseProse(body);
      return { entry: { id: entry.id, label: draft.title, ...draft, blocks: prose.blocks }, prose };
    }
    case "review": {
      const { statements, ...draft } = entry.draft;
      return {
        entry: {
          id: entry.id,
          label: draft.title,
          ...draft,
          statements: Object.entries(statements).map(([key, statement]) => ({ key, ...statement })),
        },
      };
    }
  }
}

/** An EDTF date as a part of a claim's id, which is also an address: `1961-10-30/1961-10-31` becomes `1961-10-30--1961-10-31`. */
function inAddress(edtf: string): string {
  const words: Record<string, string> = {
    "/": "--",
    ",": "_or_",
    "~": "-about",
    "?": "-uncertain",
    "%": "-perhaps-about",
    "..": "_to_",
  };
  return edtf.replace(/\.\.|[/,~?%]/g, (sign) => words[sign] ?? "").replace(/[[\]:]/g, "");
}

/** Stands in for a date that could not be read, so that the checks go on and prove nothing from it. */
const ANY_TIME = "[..0000,0000..]";

/** The fields of a draft that are its kind's own: all but those that every entry may carry, and its statements. */
function ownFields<D extends { statements: unknown; cite?: unknown; unknown?: unknown; waive?: unknown }>(
  draft: D,
): Omit<D, "statements" | "cite" | "unknown" | "waive"> {
  const { statements: _statements, cite: _cite, unknown: _unknown, waive: _waive, ...own } = draft;
  return own;
}

class Publisher {
  readonly id: string;
  readonly cite: Citation[];
  readonly ctx: PublishContext;

  constructor(entry: { id: string; draft: { cite?: Citation[] } }, ctx: PublishContext) {
    this.id = entry.id;
    this.cite = entry.draft.cite ?? [];
    this.ctx = ctx;
  }

  claim(field: string, draft: ClaimDraft) {
    return {
      id: `${this.id}.${field}`,
      status: draft.status ?? (draft.dispute === undefined ? ("established" as const) : ("disputed" as const)),
      cite: draft.cite ?? this.cite,
      ...(draft.note !== undefined && { note: draft.note }),
      ...(draft.dispute !== undefined && { dispute: draft.dispute }),
    };
  }

  date(draft: DatedDraft[number], path: readonly (string | number)[]): HistoricalDate {
    try {
      return historicalDate(draft.date, draft);
    } catch (error) {
      if (!(error instanceof DateError)) throw error;
      this.ctx.problem(
        [...path, "date"],
        error.message,
        "invalid-date",
        error.suggestion && `did you mean ${error.suggestion}?`,
      );
      return { edtf: ANY_TIME, earliest: null, latest: null };
    }
  }

  dated(field: string, drafts: DatedDraft, path: readonly (string | number)[] = field.split(".")): DatedClaim {
    const [first, ...rest] = drafts;
    if (!first) throw new Error(`a dated claim without a date came through the schema: ${this.id}.${field}`);
    return {
      ...this.claim(field, first),
      date: this.date(first, path),
      rivals: rest.map((rival, index) => {
        const date = this.date(rival, [...path, index + 1]);
        return { ...this.claim(`${field}.${inAddress(date.edtf)}`, { status: "disputed", ...rival }), date };
      }),
    };
  }

  names(drafts: readonly (ClaimDraft & { name: string; native?: string; from?: string; to?: string })[]): DatedName[] {
    const keys = keysOf(drafts.map(({ name }) => name));
    return drafts.map((draft, index) => ({
      ...this.claim(`names.${keys[index]}`, draft),
      name: draft.name,
      ...(draft.native !== undefined && { native: draft.native }),
      ...this.period(draft),
    }));
  }

  period({ from, to }: { from?: string | undefined; to?: string | undefined }): {
    from?: HistoricalDate;
    to?: HistoricalDate;
  } {
    return {
      ...(from !== undefined && { from: historicalDate(from) }),
      ...(to !== undefined && { to: historicalDate(to) }),
    };
  }

  existed({ from, to }: { from?: DatedDraft; to?: DatedDraft }) {
    return { ...(from && { from: this.dated("existed.from", from) }), ...(to && { to: this.dated("existed.to", to) }) };
  }

  /** What every entry with statements ends in. */
  tail(draft: {
    statements: Record<string, ClaimDraft & { text: string }>;
    unknown?: { field: string; why: string }[];
  }) {
    return { statements: this.statements(draft.statements), cite: this.cite, unknown: draft.unknown ?? [] };
  }

  private statements(drafts: Record<string, ClaimDraft & { text: string }>): Statement[] {
    return Object.entries(drafts).map(([key, draft]) => ({
      ...this.claim(`statements.${key}`, draft),
      key,
      text: draft.text,
    }));
  }
}

function publishEvent(entry: ParsedEntry<"event">, ctx: PublishContext): EntryByKind["event"] {
  const { time, place = [], who, causes, counts, ...draft } = ownFields(entry.draft);
  const p = new Publisher(entry, ctx);
  const roleKey = (item: (typeof who)[number]) => ("figure" in item ? item.figure : item.organization);
  return {
    id: entry.id,
    label: draft.title,
    ...draft,
    time: Object.fromEntries(
      eventTimes.flatMap((name) => (time[name] ? [[name, p.dated(name, time[name], ["time", name])]] : [])),
    ) as { [K in keyof FourTimes]: FourTimes[K] },
    places: place.map((item) => ({ ...p.claim(`place.${item.place}`, item), place: item.place })),
    who: who.map((item) => {
      const several = who.filter((other) => roleKey(other) === roleKey(item)).length > 1;
      const claim = p.claim(`who.${roleKey(item)}${several ? `.${item.role}` : ""}`, item);
      return {
        ...claim,
        role: item.role,
        ...("figure" in item
          ? { figure: item.figure, ...(item.as !== undefined && { as: item.as }) }
          : { organization: item.organization }),
      };
    }),
    causes: causes.map((item) => ({ ...p.claim(`causes.${item.event}`, item), event: item.event })),
    counts: Object.entries(counts).map(([key, { what, unit, when, min, max, of, ...rest }]) => {
      if (max < min)
        ctx.problem(
          ["counts", key],
          `${what}: the range runs from ${min} down to ${max}`,
          "schema",
          "min is the smaller number",
        );
      return {
        ...p.claim(`counts.${key}`, rest),
        key,
        what,
        ...(unit !== undefined && { unit }),
        ...(when !== undefined && { when: historicalDate(when) }),
        min,
        max,
        of,
      };
    }),
    ...p.tail(entry.draft),
  };
}

function publishFigure(entry: ParsedEntry<"figure">, ctx: PublishContext): EntryByKind["figure"] {
  const { born, died, ...draft } = ownFields(entry.draft);
  const p = new Publisher(entry, ctx);
  return {
    id: entry.id,
    label: draft.name.display,
    ...draft,
    ...(born && { born: { ...p.dated("born", born), ...(born[0]?.place !== undefined && { place: born[0].place }) } }),
    ...(died && {
      died: {
        ...p.dated("died", died),
        ...(died[0]?.place !== undefined && { place: died[0].place }),
        ...(died[0]?.manner !== undefined && { manner: died[0].manner }),
      },
    }),
    ...p.tail(entry.draft),
  };
}

function publishOrganization(entry: ParsedEntry<"organization">, ctx: PublishContext): EntryByKind["organization"] {
  const { names, existed, ...draft } = ownFields(entry.draft);
  const p = new Publisher(entry, ctx);
  return {
    id: entry.id,
    label: draft.name,
    ...draft,
    names: p.names(names),
    existed: p.existed(existed),
    ...p.tail(entry.draft),
  };
}

function publishOffice(entry: ParsedEntry<"office">, ctx: PublishContext): EntryByKind["office"] {
  const { names, existed, vacancies, seats, rank, ...draft } = ownFields(entry.draft);
  const p = new Publisher(entry, ctx);
  return {
    id: entry.id,
    label: draft.name,
    ...draft,
    seats: seats ?? null,
    rank: rank ?? null,
    names: p.names(names),
    existed: p.existed(existed),
    vacancies: vacancies.map(({ from, to, ...rest }) => ({
      ...p.claim(`vacancies.${from}`, rest),
      from: historicalDate(from),
      ...(to !== undefined && { to: historicalDate(to) }),
    })),
    ...p.tail(entry.draft),
  };
}

function publishTerm(entry: ParsedEntry<"term">, ctx: PublishContext): EntryByKind["term"] {
  const { office, figure, start, end, acting, rank, cite = [], unknown = [] } = entry.draft;
  const p = new Publisher(entry, ctx);
  const [began] = start;
  const ended = end?.ended?.[0];
  return {
    id: entry.id,
    label: `${ctx.label(figure)}, ${ctx.label(office)}`,
    office,
    figure,
    start: {
      ...p.dated("start", start),
      ...(began?.how !== undefined && { how: began.how }),
      ...(began?.event !== undefined && { event: began.event }),
      ...(began?.announced && { announced: p.dated("start.announced", began.announced) }),
    },
    end: end?.ended
      ? {
          ...p.dated("end", end.ended),
          ...(ended?.why !== undefined && { why: ended.why }),
          ...(ended?.event !== undefined && { event: ended.event }),
          ...(ended?.announced && { announced: p.dated("end.announced", ended.announced) }),
        }
      : null,
    open: end?.open ?? false,
    acting,
    rank: rank ?? null,
    cite,
    unknown,
  };
}

/** Texts as parts of claim ids: one that comes back, as the name of a renamed town does, is numbered from its second time on. */
function keysOf(texts: readonly string[]): string[] {
  const times = new Map<string, number>();
  return texts.map((text) => {
    const key = slug(text);
    const time = (times.get(key) ?? 0) + 1;
    times.set(key, time);
    return time === 1 ? key : `${key}-${time}`;
  });
}

function publishPlace(entry: ParsedEntry<"place">, ctx: PublishContext): EntryByKind["place"] {
  const { names, states, ...draft } = ownFields(entry.draft);
  const p = new Publisher(entry, ctx);
  const stateKeys = keysOf(states.map(({ state }) => state));
  return {
    id: entry.id,
    label: draft.name,
    ...draft,
    names: p.names(names),
    states: states.map((item, index) => ({
      ...p.claim(`states.${stateKeys[index]}`, item),
      state: item.state,
      ...p.period(item),
    })),
    ...p.tail(entry.draft),
  };
}

function publishRelation(entry: ParsedEntry<"relation">, ctx: PublishContext): EntryByKind["relation"] {
  const { from, to, kind, since, until, status, note, dispute, cite = [], unknown = [] } = entry.draft;
  const tie = ctx.tie(kind);
  return {
    id: entry.id,
    label:
      tie === undefined
        ? `${ctx.label(from)}, ${kind.replaceAll("-", " ")} of ${ctx.label(to)}`
        : `${ctx.label(from)}, ${tie}: ${ctx.label(to)}`,
    status: status ?? (dispute === undefined ? "established" : "disputed"),
    cite,
    ...(note !== undefined && { note }),
    ...(dispute !== undefined && { dispute }),
    unknown,
    from,
    to,
    kind,
    ...(since !== undefined && { since: historicalDate(since) }),
    ...(until !== undefined && { until: historicalDate(until) }),
  };
}

/** Author and year, or title and year: what a note calls a work. */
function sourceLabel(
  source: Pick<Source, "authors" | "title" | "containerTitle" | "issued" | "kind">,
  locale: DateLocale,
): string {
  const names = source.authors.map(nameOf);
  const [and, others] = locale === "ru" ? ["и", "и др."] : ["and", "and others"];
  const authors = names.length > 2 ? `${names[0]} ${others}` : names.join(` ${and} `);
  if (authors !== "" && source.kind !== "newspaper")
    return `${authors}, ${source.title}${inBrackets(source.issued && yearOf(source.issued))}`;
  const title = source.kind === "newspaper" && source.containerTitle ? source.containerTitle : source.title;
  return `${title}${inBrackets(source.issued && (/^\d{4}$/.test(source.issued) ? source.issued : formatDate(source.issued, { locale })))}`;
}

function inBrackets(text: string | undefined): string {
  return text === undefined ? "" : ` (${text})`;
}

/** The year of a date, or the last of its years. */
function yearOf(edtf: string): string {
  const point = parseDate(edtf).points.at(-1);
  return point ? formatDate(isoYear(point.year)) : formatDate(edtf);
}

function nameOf(name: SourceName): string {
  return "literal" in name ? name.literal : name.family;
}
