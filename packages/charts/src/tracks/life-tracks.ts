import {
  type Dataset,
  detentionsOf,
  type Extent,
  type Figure,
  formatDate,
  nameOn,
  parseDate,
  periodExtent,
  type Term,
  termExtent,
  termsOf,
} from "@thaw/chronicle";
import { lastDayOf, termBar, windowOf } from "./term-bar.ts";
import type { TrackBar, TrackRow, Tracks } from "./tracks.ts";

export interface LifeTracksOptions {
  readonly id: string;
  readonly hrefOf: (kind: "office" | "event", id: string) => string;
}

/**
 * A figure's life as one drawing: from birth to death, the times in prison, and a line for each office held. A stretch whose end nobody knows is hatched as far
 * as it may have lasted.
 *
 * Without a known birth or death the scale runs over what is known; nothing at all gives no rows.
 */
export function lifeTracks(dataset: Dataset, figure: Figure, { id, hrefOf }: LifeTracksOptions): Tracks {
  const terms = termsOf(dataset, figure.id);
  const life = lifeOf(figure, terms, lastDayOf(dataset));
  const rows = [...lifeRow(figure, life), ...prisonRow(dataset, figure, life), ...officeRows(dataset, terms, hrefOf)];
  const window = windowOf(rows, dataset);
  return {
    id,
    title: `The life of ${figure.label}`,
    window,
    scale: "years",
    rows: window.to > window.from ? rows : [],
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

function lifeRow(figure: Figure, at: Extent): TrackRow[] {
  const { born, died } = figure;
  if (!born && !died) return [];
  const manner = died?.manner && died.manner !== "natural" ? ` (${died.manner})` : "";
  const words = [born && `born ${formatDate(born.date.edtf)}`, died && `died ${formatDate(died.date.edtf)}${manner}`]
    .filter(Boolean)
    .join(", ");
  return [{ id: "life", label: "Life", words, bars: [{ id: "life", kind: "life", at, words }], marks: [] }];
}

function prisonRow(dataset: Dataset, figure: Figure, life: Extent): TrackRow[] {
  const bars = (detentionsOf(dataset).get(figure.id) ?? []).map(({ from, to }): TrackBar => {
    const { start } = parseDate(from.time.effective.date.edtf);
    const freed = to?.time.effective.date.edtf;
    const end = freed ? parseDate(freed).end : untilDeath(figure, life, start.min);
    const until = freed
      ? `to ${formatDate(freed)}`
      : diedInPrison(figure)
        ? "to the end"
        : "to a day that is not recorded";
    return {
      id: from.id,
      kind: "detained",
      at: { start, end },
      words: `${formatDate(from.time.effective.date.edtf)} ${until}`,
    };
  });
  const words = bars.map((bar) => bar.words).join("; ");
  return bars.length > 0 ? [{ id: "prison", label: "Under arrest", words, bars, marks: [] }] : [];
}

/** The end of an arrest that no source ends: with the execution, else on a day between the arrest and death that nobody recorded. */
function untilDeath(figure: Figure, { end }: Extent, since: number): Extent["end"] {
  return diedInPrison(figure) ? end : { min: since, max: end.max };
}

function diedInPrison({ died }: Figure): boolean {
  return died?.manner === "execution";
}

function officeRows(dataset: Dataset, terms: readonly Term[], hrefOf: LifeTracksOptions["hrefOf"]): TrackRow[] {
  const offices = new Map<string, Term[]>();
  for (const term of terms) offices.set(term.office, [...(offices.get(term.office) ?? []), term]);
  return [...offices].map(([id, own]): TrackRow => {
    const office = dataset.get("office", id);
    const bars = own.map(termBar);
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
