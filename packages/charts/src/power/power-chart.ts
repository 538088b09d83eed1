import {
  type Dataset,
  type Extent,
  type Figure,
  MINUTES_PER_DAY,
  nameOn,
  type Office,
  overlaps,
  parseDate,
  periodExtent,
  type Term,
  termExtent,
} from "@thaw/chronicle";
import type { TimeWindow } from "../time/time-scale.ts";
import { type ChartSpeech, inEnglish } from "../words/chart-speech.ts";

/** A term: no pixels yet. */
export interface PowerBar {
  /** Id of the term. */
  readonly id: string;
  /** What stands in the bar: the holder's family name, or the office. */
  readonly label: string;
  readonly holder: string;
  /** The address of the holder's page. */
  readonly holderHref: string;
  readonly office: string;
  /** The office's place among offices, 1 the highest. */
  readonly officeRank: number | null;
  readonly href: string;
  readonly at: Extent;
  /** From when to when, and how it ended, in words. */
  readonly words: string;
  readonly acting: boolean;
  /** Whether both ends and the claims behind them stand firm. */
  readonly firm: boolean;
  /** The holder's place among holders of the office, 1 the highest. */
  readonly rank: number | null;
}

/** A line of the drawing: terms that do not overlap. */
export interface PowerRow {
  readonly id: string;
  /** Whose terms these are, where a row is a person's. */
  readonly label?: string;
  readonly href?: string;
  readonly bars: readonly PowerBar[];
}

/** An office with its holders, or a figure with the offices held. */
export interface PowerGroup {
  readonly id: string;
  readonly label: string;
  readonly href: string;
  /** What it was called when, where that changed within the window: one row, whatever its names. */
  readonly names: readonly { readonly name: string; readonly at: Extent }[];
  readonly rows: readonly PowerRow[];
  /** Times at which the office existed and nobody held it. */
  readonly vacancies: readonly Extent[];
  readonly existed: Extent;
}

/** Terms over time, before they are drawn. */
export interface PowerChart {
  readonly id: string;
  readonly title: string;
  readonly window: TimeWindow;
  readonly groups: readonly PowerGroup[];
  /** In which language it speaks; English unless said. */
  readonly speech?: ChartSpeech;
}

export interface PowerOptions {
  readonly id?: string;
  readonly title: string;
  /** The stretch shown, EDTF. */
  readonly within: string;
  /** The address of a page. */
  readonly hrefOf: (kind: "office" | "figure", id: string) => string;
  readonly speech?: ChartSpeech;
}

/**
 * Offices in the order of their rank, each with its holders. A seat that one holds at a time is a row; where several hold the office, each holder has
 * a row, in the order of their coming.
 *
 * @throws {DateError} when `within` is no date
 */
export function powerByOffice(
  dataset: Dataset,
  offices: readonly Office[],
  { id = "power", title, within, hrefOf, speech = inEnglish }: PowerOptions,
): PowerChart {
  const extent = parseDate(within);
  const groups = [...offices]
    .sort((a, b) => (a.rank ?? Infinity) - (b.rank ?? Infinity) || (a.id < b.id ? -1 : 1))
    .flatMap((office): PowerGroup[] => {
      const terms = termsWithin(dataset, (term) => term.office === office.id, extent);
      if (terms.length === 0) return [];
      const bars = terms.map((term) => barOf(dataset, term, "figure", hrefOf, speech));
      const rows = office.seats === 1 ? packed(office.id, bars) : byHolder(dataset, office.id, terms, bars, hrefOf);
      return [
        {
          id: office.id,
          label: office.name,
          href: hrefOf("office", office.id),
          names: namesWithin(office, extent),
          rows,
          vacancies: office.vacancies.map(periodExtent),
          existed: periodExtent({ from: office.existed.from?.date, to: office.existed.to?.date }),
        },
      ];
    });
  return { id, title, window: windowOf(extent), groups, speech };
}

/** Figures, each with the offices held, the highest first. */
export function powerByFigure(
  dataset: Dataset,
  figures: readonly Figure[],
  offices: readonly Office[],
  { id = "power", title, within, hrefOf, speech = inEnglish }: PowerOptions,
): PowerChart {
  const extent = parseDate(within);
  const known = new Set(offices.map((office) => office.id));
  const groups = figures.flatMap((figure): PowerGroup[] => {
    const terms = termsWithin(dataset, (term) => term.figure === figure.id && known.has(term.office), extent);
    if (terms.length === 0) return [];
    const rank = (term: Term) => dataset.get("office", term.office).rank ?? Infinity;
    const ordered = [...terms].sort((a, b) => rank(a) - rank(b) || byStart(a, b));
    return [
      {
        id: figure.id,
        label: figure.label,
        href: hrefOf("figure", figure.id),
        names: [],
        rows: packed(
          figure.id,
          ordered.map((term) => barOf(dataset, term, "office", hrefOf, speech)),
        ),
        vacancies: [],
        existed: periodExtent({ from: figure.born?.date, to: figure.died?.date }),
      },
    ];
  });
  return { id, title, window: windowOf(extent), groups, speech };
}

function termsWithin(dataset: Dataset, wanted: (term: Term) => boolean, extent: Extent): Term[] {
  return dataset.terms.filter((term) => wanted(term) && overlaps(termExtent(term), extent) !== "no").sort(byStart);
}

function byStart(a: Term, b: Term): number {
  const [first, second] = [termExtent(a).start.min, termExtent(b).start.min];
  return first - second || (a.rank ?? Infinity) - (b.rank ?? Infinity) || (a.id < b.id ? -1 : 1);
}

function barOf(
  dataset: Dataset,
  term: Term,
  labelled: "figure" | "office",
  hrefOf: PowerOptions["hrefOf"],
  speech: ChartSpeech,
): PowerBar {
  const figure = dataset.get("figure", term.figure);
  const office = dataset.get("office", term.office);
  const ends = [term.start, ...(term.end ? [term.end] : [])];
  const at = termExtent(term);
  const exact = [at.start, at.end].every(({ min, max }) => min === max || max - min < MINUTES_PER_DAY);
  return {
    id: term.id,
    label: labelled === "figure" ? (figure.name.sort ?? figure.label) : nameOn(office, term.start.date.edtf),
    holder: figure.label,
    holderHref: hrefOf("figure", figure.id),
    officeRank: office.rank,
    office: nameOn(office, term.start.date.edtf),
    href: `${hrefOf("office", office.id)}#${term.id}`,
    at,
    words: wordsOf(term, speech),
    acting: term.acting,
    firm: exact && ends.every(({ status }) => status === "established"),
    rank: term.rank,
  };
}

function wordsOf(term: Term, speech: ChartSpeech): string {
  const { terms } = speech.words;
  const words = speech.say(terms.lasted, { from: speech.dated(term.start.date.edtf), until: untilWords(term, speech) });
  return term.acting ? speech.say(terms.acting, { words }) : words;
}

function untilWords({ end, open }: Term, { words: { terms, turns }, say, dated }: ChartSpeech): string {
  if (!end) return open ? terms.beyond : terms.unrecorded;
  const date = dated(end.date.edtf);
  return end.why ? say(terms.toBy, { date, why: turns[end.why] }) : say(terms.to, { date });
}

/** Bars in as few rows as hold them without one lying on another, in the order given. */
function packed(id: string, bars: readonly PowerBar[]): PowerRow[] {
  const rows: PowerBar[][] = [];
  for (const bar of bars) {
    const row = rows.find((others) => others.every((other) => isApart(bar.at, other.at)));
    if (row) row.push(bar);
    else rows.push([bar]);
  }
  return rows.map((row, index) => ({
    id: `${id}-${index}`,
    bars: row.sort((a, b) => a.at.start.min - b.at.start.min),
  }));
}

/** Whether one ended no later than on the day on which the other began: on a day of change both hold the office. */
function isApart(a: Extent, b: Extent): boolean {
  return a.end.max - b.start.min < MINUTES_PER_DAY || b.end.max - a.start.min < MINUTES_PER_DAY;
}

function byHolder(
  dataset: Dataset,
  office: string,
  terms: readonly Term[],
  bars: readonly PowerBar[],
  hrefOf: PowerOptions["hrefOf"],
): PowerRow[] {
  const rows = new Map<string, PowerBar[]>();
  for (const [index, term] of terms.entries()) {
    const bar = bars[index];
    if (bar) rows.set(term.figure, [...(rows.get(term.figure) ?? []), bar]);
  }
  return [...rows].flatMap(([figure, own]) =>
    packed(`${office}-${figure}`, own).map((row) => {
      const { name, label } = dataset.get("figure", figure);
      return { ...row, label: name.sort ?? label, href: hrefOf("figure", figure) };
    }),
  );
}

function namesWithin(office: Office, window: Extent): PowerGroup["names"] {
  const names = office.names
    .map(({ name, from, to }) => ({ name, at: periodExtent({ from, to }) }))
    .filter(({ at }) => overlaps(at, window) !== "no");
  return names.length > 1 ? names : [];
}

function windowOf(extent: Extent): TimeWindow {
  const window = { from: extent.start.min, to: extent.end.max };
  if (!Number.isFinite(window.to - window.from))
    throw new RangeError("Cannot draw power over a stretch of time without a beginning and an end");
  return window;
}
