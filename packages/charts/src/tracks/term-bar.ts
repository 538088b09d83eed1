import { type Dataset, formatDate, parseDate, type Term, termExtent } from "@thaw/chronicle";
import type { TimeWindow } from "../time/time-scale.ts";
import type { TrackBar, TrackRow, Tracks } from "./tracks.ts";

/** A term as a bar, with its dates in words. */
export function termBar(term: Term): TrackBar {
  const { start, end, open, acting } = term;
  const until = end ? `to ${formatDate(end.date.edtf)}` : open ? "and beyond" : "to a day that is not recorded";
  return {
    id: term.id,
    kind: acting ? "acting" : "term",
    at: termExtent(term),
    words: `${acting ? "acting, " : ""}${formatDate(start.date.edtf)} ${until}`,
  };
}

/** A line for each term, in the order given: for a table that names them. */
export function termTracks(dataset: Dataset, terms: readonly Term[], id: string): Tracks {
  const rows = terms.map((term): TrackRow => {
    const bar = termBar(term);
    return { id: term.id, label: term.label, words: bar.words, bars: [bar], marks: [] };
  });
  return { id, title: "Terms", window: windowOf(rows, dataset), scale: "years", rows };
}

/** From the first moment known of the bars to the last; what lasts beyond all that is known runs to the end of the subject's period. */
export function windowOf(rows: readonly TrackRow[], dataset: Dataset): TimeWindow {
  const bars = rows.flatMap((row) => row.bars.map(({ at }) => at));
  const moments = bars.flatMap(({ start, end }) => [start.min, start.max, end.min, end.max].filter(Number.isFinite));
  const open = bars.some(({ end }) => !Number.isFinite(end.max));
  return { from: Math.min(...moments), to: Math.max(...moments, ...(open ? [lastDayOf(dataset)] : [])) + 1 };
}

/** The last minute of the period that the subject covers. */
export function lastDayOf({ subject }: Dataset): number {
  return subject.period ? parseDate(subject.period).end.max : Number.NEGATIVE_INFINITY;
}
