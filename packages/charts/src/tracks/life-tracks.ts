import {
  type Dataset,
  detentionsOf,
  type Extent,
  type Figure,
  nameOn,
  parseDate,
  periodExtent,
  type Term,
  termExtent,
  termsOf,
} from "@thaw/chronicle";
import { type ChartSpeech, inEnglish } from "../words/chart-speech.ts";
import { lastDayOf, termBar, windowOf } from "./term-bar.ts";
import type { TrackBar, TrackRow, Tracks } from "./tracks.ts";

export interface LifeTracksOptions {
  readonly id: string;
  readonly hrefOf: (kind: "office" | "event", id: string) => string;
  readonly speech?: ChartSpeech;
}

/**
 * A figure's life as one drawing: from birth to death, the times in prison, and a line for each office held. A stretch whose end nobody knows is hatched as far
 * as it may have lasted.
 *
 * Without a known birth or death the scale runs over what is known; nothing at all gives no rows.
 */
export function lifeTracks(
  dataset: Dataset,
  figure: Figure,
  { id, hrefOf, speech = inEnglish }: LifeTracksOptions,
): Tracks {
  const terms = termsOf(dataset, figure.id);
  const life = lifeOf(figure, terms, lastDayOf(dataset));
  const rows = [
    ...lifeRow(figure, life, speech),
    ...prisonRow(dataset, figure, life, speech),
    ...officeRows(dataset, terms, hrefOf, speech),
  ];
  const window = windowOf(rows, dataset);
  return {
    id,
    title: speech.say(speech.words.life.title, { name: figure.label }),
    window,
    scale: "years",
    rows: window.to > window.from ? rows : [],
    speech,
  };
}

/** From birth to death; where no death is recorded, as far as an office shows that the figure lived, and nobody can say what follows. */
function lifeOf({ born, died }: Figure, terms: readonly Term[], lastDay: number): Extent {
  const life = periodExtent({ from: born?.date, to: died?.date });
  if (died) return life;
  const lived = terms.map((term) => {
    const { start, end } = termExtent(term);
    return term.open ? lastDay : Number.isFinite(end.min) ? end.min : start.max;
  });
  return { start: life.start, end: { min: Math.max(life.start.max, ...lived), max: Number.POSITIVE_INFINITY } };
}

function lifeRow(figure: Figure, at: Extent, { words: { life, manners }, say, dated }: ChartSpeech): TrackRow[] {
  const { born, died } = figure;
  if (!born && !died) return [];
  const manner = died?.manner && died.manner !== "natural" ? manners[died.manner] : undefined;
  const words = [
    born && say(life.born, { date: dated(born.date.edtf) }),
    died &&
      (manner === undefined
        ? say(life.died, { date: dated(died.date.edtf) })
        : say(life.diedBy, { date: dated(died.date.edtf), manner })),
  ]
    .filter(Boolean)
    .join(", ");
  return [{ id: "life", label: life.life, words, bars: [{ id: "life", kind: "life", at, words }], marks: [] }];
}

function prisonRow(dataset: Dataset, figure: Figure, life: Extent, speech: ChartSpeech): TrackRow[] {
  const { words: own, say, dated } = speech;
  const bars = (detentionsOf(dataset).get(figure.id) ?? []).map(({ from, to }): TrackBar => {
    const { start } = parseDate(from.time.effective.date.edtf);
    const freed = to?.time.effective.date.edtf;
    const end = freed ? parseDate(freed).end : untilDeath(figure, life, start.min);
    const until = freed
      ? say(own.terms.to, { date: dated(freed) })
      : diedInPrison(figure)
        ? own.life.toTheEnd
        : own.terms.unrecorded;
    return {
      id: from.id,
      kind: "detained",
      at: { start, end },
      words: say(own.terms.dated, { from: dated(from.time.effective.date.edtf), until }),
    };
  });
  const words = bars.map((bar) => bar.words).join("; ");
  return bars.length > 0 ? [{ id: "prison", label: own.life.arrest, words, bars, marks: [] }] : [];
}

/** The end of an arrest that no source ends: with the execution, else on a day between the arrest and death that nobody recorded. */
function untilDeath(figure: Figure, { end }: Extent, since: number): Extent["end"] {
  return diedInPrison(figure) ? end : { min: since, max: end.max };
}

function diedInPrison({ died }: Figure): boolean {
  return died?.manner === "execution";
}

function officeRows(
  dataset: Dataset,
  terms: readonly Term[],
  hrefOf: LifeTracksOptions["hrefOf"],
  speech: ChartSpeech,
): TrackRow[] {
  const offices = new Map<string, Term[]>();
  for (const term of terms) offices.set(term.office, [...(offices.get(term.office) ?? []), term]);
  return [...offices].map(([id, own]): TrackRow => {
    const office = dataset.get("office", id);
    const bars = own.map((term) => termBar(term, speech));
    return {
      id,
      label: nameOn(office, own[0]?.start.date.edtf ?? ""),
      href: hrefOf("office", id),
      words: bars.map(({ words }) => words).join("; "),
      bars,
      marks: [],
    };
  });
}
