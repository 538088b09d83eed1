import { type Dataset, parseDate, type Term, termExtent } from "@thaw/chronicle";
import type { TimeWindow } from "../time/time-scale.ts";
import { type ChartSpeech, inEnglish } from "../words/chart-speech.ts";
import type { TrackBar, TrackRow, Tracks } from "./tracks.ts";

/** A term as a bar, with its dates in words. */
export function termBar(term: Term, { words: { terms }, say, dated }: ChartSpeech = inEnglish): TrackBar {
  const { start, end, open, acting } = term;
  const until = end ? say(terms.to, { date: dated(end.date.edtf) }) : open ? terms.beyond : terms.unrecorded;
  const words = say(terms.dated, { from: dated(start.date.edtf), until });
  return {
    id: term.id,
    kind: acting ? "acting" : "term",
    at: termExtent(term),
    words: acting ? say(terms.acting, { words }) : words,
  };
}

/** A line for each term, in the order given: for a table that names them. */
export function termTracks(
  dataset: Dataset,
  terms: readonly Term[],
  id: string,
  speech: ChartSpeech = inEnglish,
): Tracks {
  const rows = terms.map((term): TrackRow => {
    const bar = termBar(term, speech);
    return { id: term.id, label: term.label, words: bar.words, bars: [bar], marks: [] };
  });
  return { id, title: speech.words.terms.title, window: windowOf(rows, dataset), scale: "years", rows, speech };
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
