import type { EventTime, Extent, Span } from "@thaw/chronicle";
import type { TimeWindow } from "../time/time-scale.ts";
import type { ChartSpeech } from "../words/chart-speech.ts";

/** Something that lasted: a life, a term, a time in prison. */
export interface TrackBar {
  readonly id: string;
  readonly kind: "life" | "term" | "acting" | "detained" | "time";
  readonly at: Extent;
  readonly words: string;
}

/** One of an event's four times. */
export interface TrackMark {
  readonly time: EventTime;
  readonly at: Span;
}

/** What one line is about: an event with its times, an office with its terms. */
export interface TrackRow {
  readonly id: string;
  readonly label: string;
  readonly href?: string;
  /** What the marks of the line say, in words. */
  readonly words: string;
  readonly bars: readonly TrackBar[];
  readonly marks: readonly TrackMark[];
}

/** Lines over one scale of time, before they are drawn: few enough to be read one by one, each with its words beside it. */
export interface Tracks {
  /** Prefix of the ids in the drawing. */
  readonly id: string;
  readonly title: string;
  readonly window: TimeWindow;
  /** Whether the scale names every day or the years. */
  readonly scale: "days" | "years";
  readonly rows: readonly TrackRow[];
  /** What the marks mean, where there are any. */
  readonly key?: readonly { readonly time: EventTime; readonly words: string }[];
  /** In which language it speaks; English unless said. */
  readonly speech?: ChartSpeech;
}
