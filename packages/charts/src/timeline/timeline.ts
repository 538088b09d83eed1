import {
  compareDates,
  type Dataset,
  type EventTime,
  type Extent,
  eventTimes,
  type HistoricalEvent,
  MINUTES_PER_DAY,
  parseDate,
  type Span,
  type Status,
} from "@thaw/chronicle";
import type { Forms } from "@thaw/chronicle/words";
import type { TimeWindow } from "../time/time-scale.ts";
import { type ChartSpeech, inEnglish } from "../words/chart-speech.ts";

/**
 * How a date is known, and so how it is drawn. A `moment` is known to the day or better; a `stretch` lasted from one date to another; what is known
 * to lie only `somewhere` within its bounds (a month, one of two days, about a year) is hatched over all of them.
 */
export type Shape = "moment" | "stretch" | "somewhere";

/** One of the other times of an event: when it was decided, announced, known abroad. */
export interface OtherTime {
  readonly time: Exclude<EventTime, "effective">;
  readonly at: Extent;
  /** The date in words, in the forms that a phrase may ask for where there are several. */
  readonly words: string | Forms;
}

/** An event as a timeline knows it: no pixels yet. */
export interface TimelineItem {
  readonly id: string;
  readonly label: string;
  readonly href: string;
  /** Id of its lane. */
  readonly lane: string;
  readonly at: Extent;
  readonly shape: Shape;
  /** The date in words, which say of it what the drawing says. */
  readonly words: string;
  readonly status: Status;
  /** How much it matters: of two that have no room for both labels, the weightier keeps its own. */
  readonly weight: number;
  readonly others: readonly OtherTime[];
  /** Ids of the events that led to it. */
  readonly causes: readonly string[];
}

export interface TimelineLane {
  readonly id: string;
  readonly label: string;
}

/** An item that has no place on the scale, and why. */
export interface Unplaced {
  readonly item: TimelineItem;
  readonly why: string;
}

/** A timeline before it is drawn: what stands in which lane, and what cannot be placed. */
export interface Timeline {
  /** Prefix of the ids in the drawing; two drawings on a page need two. */
  readonly id: string;
  readonly title: string;
  readonly window: TimeWindow;
  readonly lanes: readonly TimelineLane[];
  /** In the order of time. */
  readonly items: readonly TimelineItem[];
  readonly unplaced: readonly Unplaced[];
  /** In which language it speaks; English unless said. */
  readonly speech?: ChartSpeech;
}

export interface TimelineOptions {
  readonly id?: string;
  readonly title: string;
  /** The stretch shown, EDTF: `1953-02-28/1964-11-16`, `1953`, `1953-03`. */
  readonly within: string;
  readonly lanes: readonly TimelineLane[];
  readonly items: readonly TimelineItem[];
  readonly speech?: ChartSpeech;
}

/**
 * Choose what of the items falls within a stretch of time, and set apart what cannot be placed in it.
 *
 * @throws {DateError} when `within` is no date; {RangeError} when it is open, or an item names a lane that is not there
 */
export function timeline({
  id = "timeline",
  title,
  within,
  lanes,
  items,
  speech = inEnglish,
}: TimelineOptions): Timeline {
  const bounds = parseDate(within);
  const window = { from: bounds.start.min, to: bounds.end.max };
  if (!Number.isFinite(window.to - window.from))
    throw new RangeError(`Cannot draw a timeline of ${JSON.stringify(within)}: it must have a beginning and an end`);
  const known = new Set(lanes.map((lane) => lane.id));
  const placed: TimelineItem[] = [];
  const unplaced: Unplaced[] = [];
  for (const item of items) {
    if (!known.has(item.lane))
      throw new RangeError(
        `Cannot place ${item.id}: there is no lane ${JSON.stringify(item.lane)} among ${[...known].join(", ")}`,
      );
    const { start, end } = item.at;
    if (end.max < window.from || start.min > window.to) continue;
    const why = whyUnplaced(item, window, speech);
    if (why) unplaced.push({ item, why });
    else placed.push(item);
  }
  const inTime = (a: TimelineItem, b: TimelineItem) => compareDates(a.at, b.at) || (a.id < b.id ? -1 : 1);
  placed.sort(inTime);
  unplaced.sort((a, b) => inTime(a.item, b.item));
  return { id, title, window, lanes, items: placed, unplaced, speech };
}

function whyUnplaced(
  { at: { start, end }, shape }: TimelineItem,
  window: TimeWindow,
  { words }: ChartSpeech,
): string | undefined {
  if (start.min === -Infinity && end.max === Infinity) return words.timeline.noDate;
  const within = start.min >= window.from && end.max <= window.to;
  if (
    shape === "somewhere" &&
    !within &&
    (end.max - start.min > window.to - window.from || !Number.isFinite(end.max - start.min))
  )
    return words.timeline.maybeOutside;
  return undefined;
}

/** What a timeline needs to know of an event beside its dates. */
export interface EventPlacing {
  readonly lane: string;
  readonly href: string;
  readonly speech?: ChartSpeech;
}

/**
 * An event of a dataset as an item. Its weight is how many entries refer to it.
 *
 * @example timelineItem(content, content.get("event", "arrest-of-beria"), { lane: "power", href: "/events/arrest-of-beria/" })
 */
export function timelineItem(
  dataset: Dataset,
  event: HistoricalEvent,
  { lane, href, speech = inEnglish }: EventPlacing,
): TimelineItem {
  const { effective } = event.time;
  return {
    id: event.id,
    label: event.title,
    href,
    lane,
    ...placedDate(effective.date.edtf, speech),
    status: effective.status,
    weight: dataset.referrers(event.id).length,
    others: eventTimes.flatMap((time) => {
      const claim = event.time[time];
      if (time === "effective" || !claim || claim.date.edtf === effective.date.edtf) return [];
      return [{ time, at: parseDate(claim.date.edtf), words: speech.dated(claim.date.edtf) }];
    }),
    causes: event.causes.filter(({ status }) => status !== "refuted").map((cause) => cause.event),
  };
}

/** The extent, shape and words of a date. @throws {DateError} */
export function placedDate(
  edtf: string,
  speech: ChartSpeech = inEnglish,
): Pick<TimelineItem, "at" | "shape" | "words"> {
  const { kind, start, end, points } = parseDate(edtf);
  const shape: Shape =
    kind === "interval" || kind === "allOf"
      ? "stretch"
      : isExact(start) && points.every((point) => point && !point.approximate && !point.uncertain)
        ? "moment"
        : "somewhere";
  return { at: { start, end }, shape, words: speech.date(edtf) };
}

/** Whether a span is known to the day. */
export function isExact({ min, max }: Span): boolean {
  return max - min < MINUTES_PER_DAY;
}

/** Whether nothing about an item is in doubt: its date is known to the day at both ends, and the claim is established. */
export function isFirm({ at, shape, status }: TimelineItem): boolean {
  return status === "established" && shape !== "somewhere" && isExact(at.start) && isExact(at.end);
}
