import { MINUTES_PER_DAY } from "@thaw/chronicle";
import { shorten, textWidth } from "../text/text-width.ts";
import { type TimeScale, timeScale } from "../time/time-scale.ts";
import { type TimeTick, timeTicks } from "../time/time-ticks.ts";
import { Row } from "./row.ts";
import { isExact, isFirm, type OtherTime, type Timeline, type TimelineItem, type TimelineLane } from "./timeline.ts";

/** Sizes of the drawing, in pixels. */
export const sizes = {
  axis: 26,
  laneName: 18,
  row: 25,
  rest: 20,
  laneGap: 8,
  label: 13,
  counter: 11.5,
  /** Room to the right of the last moment, so that its label or its counter fits. */
  margin: 44,
  dot: 9,
} as const;

/** A piece of a mark: solid where it is certain that it lasted, an outline round a day within which it happened, hatched where it may lie. */
export interface Piece {
  readonly kind: "dot" | "solid" | "day" | "hatched";
  readonly x: number;
  readonly width: number;
  /** Whether it goes on beyond the drawing, or nobody knows how far. */
  readonly openLeft: boolean;
  readonly openRight: boolean;
}

/** Another time of the event: a small mark on the line from the first to the last of the four. */
export interface OtherMark {
  readonly time: OtherTime["time"];
  readonly x: number;
}

/** An item with its place. */
export interface PlacedItem {
  readonly item: TimelineItem;
  readonly firm: boolean;
  readonly pieces: readonly Piece[];
  /** Middle of its row. */
  readonly y: number;
  /** Whether the mark is a thin bar below its label, because it is longer than that. */
  readonly below: boolean;
  /** The label, where there is room for one; without one the item is a tick among those that are counted. */
  readonly label?: { readonly text: string; readonly x: number; readonly width: number } | undefined;
  /** The line from the first to the last of its four times; an end with an arrow lies further out than is drawn. */
  readonly line?:
    | { readonly from: number; readonly to: number; readonly arrowLeft: boolean; readonly arrowRight: boolean }
    | undefined;
  readonly others: readonly OtherMark[];
}

/** How many items stand without a label, and where. */
export interface Counter {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly items: readonly TimelineItem[];
}

export interface PlacedLane {
  readonly lane: TimelineLane;
  readonly y: number;
  readonly height: number;
  readonly items: readonly PlacedItem[];
  readonly counters: readonly Counter[];
}

export interface TimelineLayout {
  readonly timeline: Timeline;
  readonly width: number;
  readonly height: number;
  readonly scale: TimeScale;
  readonly ticks: readonly TimeTick[];
  readonly lanes: readonly PlacedLane[];
}

export interface TimelineLayoutOptions {
  /** Width of the drawing in pixels; it scrolls where the screen is narrower. */
  readonly width: number;
  /** How many rows of labels a lane may have at most; what has no room is counted. 4 unless said. */
  readonly rowsMax?: number;
  /** How wide a label may be at most. 220 unless said. */
  readonly labelMax?: number;
}

/** Place everything. Pure: the same timeline and options have the same layout always. */
export function layoutTimeline(
  timeline: Timeline,
  { width, rowsMax = 4, labelMax = 220 }: TimelineLayoutOptions,
): TimelineLayout {
  const scale = timeScale(timeline.window, sizes.dot, width - sizes.margin);
  let y: number = sizes.axis;
  const lanes = timeline.lanes.map((lane) => {
    const items = timeline.items.filter((item) => item.lane === lane.id);
    const placed = layoutLane(lane, items, { scale, width, y, rowsMax, labelMax });
    y += placed.height + sizes.laneGap;
    return placed;
  });
  return {
    timeline,
    width,
    height: y + sizes.axis - sizes.laneGap,
    scale,
    ticks: timeTicks(scale, 44, timeline.speech),
    lanes,
  };
}

interface LaneRoom {
  readonly scale: TimeScale;
  readonly width: number;
  readonly y: number;
  readonly rowsMax: number;
  readonly labelMax: number;
}

function layoutLane(lane: TimelineLane, items: readonly TimelineItem[], room: LaneRoom): PlacedLane {
  const { scale, width, y, rowsMax, labelMax } = room;
  const rows: Row[] = [];
  const top = y + sizes.laneName;
  const placed = new Map<TimelineItem, PlacedItem>();
  const byWeight = items
    .map((item, order) => ({ item, order }))
    .sort((a, b) => b.item.weight - a.item.weight || a.order - b.order);
  for (const { item } of byWeight) {
    const sketch = sketchOf(item, scale, width, labelMax);
    if (!sketch) continue;
    let index = rows.findIndex((row) => row.isFree(sketch.left, sketch.right));
    if (index < 0 && rows.length < rowsMax) index = rows.push(new Row()) - 1;
    const row = rows[index];
    if (!row) continue;
    row.take(sketch.left, sketch.right);
    placed.set(item, { ...sketch.placed, y: top + (index + 0.5) * sizes.row });
  }
  const rest = items.filter((item) => !placed.has(item));
  const restTop = top + rows.length * sizes.row;
  const counters = countersOf(rest, scale, width, restTop + sizes.rest / 2);
  for (const item of rest) {
    const pieces = piecesOf(item, scale).map((piece) =>
      piece.kind === "dot" ? { ...piece, x: piece.x + 2.5, width: 4 } : piece,
    );
    placed.set(item, { item, firm: isFirm(item), pieces, y: restTop + sizes.rest / 2, below: false, others: [] });
  }
  return {
    lane,
    y,
    height: sizes.laneName + Math.max(rows.length, 1) * sizes.row + (rest.length > 0 ? sizes.rest : 0),
    items: items.flatMap((item) => placed.get(item) ?? []),
    counters,
  };
}

/** Between a mark and its label, and between a label and what comes next in the row. */
const GAP = 5;
const AFTER = 10;
/** How far the line of the four times may reach out before it ends in an arrow. */
const LINE_MAX = 150;

/** An item with its label and the room that both need in a row; nothing when the label would not fit into the drawing. */
function sketchOf(item: TimelineItem, scale: TimeScale, width: number, labelMax: number) {
  const pieces = piecesOf(item, scale);
  const first = Math.min(...pieces.map(({ x }) => x));
  const last = Math.max(...pieces.map((piece) => piece.x + piece.width));
  const firm = isFirm(item);
  const others = othersOf(item, scale, first, last);
  const lineFrom = Math.min(first, ...others.map(({ x }) => x));
  const lineTo = Math.max(last, ...others.map(({ x }) => x));
  const text = shorten(firm ? item.label : `${item.label}, ${item.words}`, sizes.label, labelMax);
  const labelWidth = textWidth(text, sizes.label);
  const markStart = item.others.length > 0 ? lineFrom - 4 : first;
  const below = last - first > labelWidth + 2 * GAP;
  let x = below ? first + 2 : last + GAP;
  let left = markStart;
  if (x + labelWidth > width) {
    x = Math.min(markStart, first) - GAP - labelWidth;
    left = x;
    if (x < 0) return undefined;
  }
  const right = Math.max(x + labelWidth, last, others.length > 0 ? lineTo + 5 : 0);
  if (right > width || left < 0) return undefined;
  const far = (at: OtherTime["at"]) => ({
    left: scale.x(at.start.min) < lineFrom - 1 || at.start.min < scale.window.from,
    right: scale.x(at.start.min) > lineTo + 1 || at.start.min > scale.window.to,
  });
  const reach = item.others.map(({ at }) => far(at));
  return {
    left: left - 2,
    right: right + AFTER,
    placed: {
      item,
      firm,
      pieces,
      below,
      label: { text, x, width: labelWidth },
      line:
        item.others.length > 0
          ? {
              from: reach.some((end) => end.left) ? Math.max(lineFrom - 10, 0) : lineFrom,
              to: reach.some((end) => end.right) ? Math.min(lineTo + 5, width) : lineTo,
              arrowLeft: reach.some((end) => end.left),
              arrowRight: reach.some((end) => end.right),
            }
          : undefined,
      others,
    },
  };
}

/** The other times that lie near enough to be drawn, each at the beginning of its date. */
function othersOf({ others }: TimelineItem, scale: TimeScale, first: number, last: number): OtherMark[] {
  return others.flatMap(({ time, at }) => {
    const minute = Number.isFinite(at.start.min) ? at.start.min : at.end.max;
    if (!Number.isFinite(minute) || minute < scale.window.from || minute > scale.window.to) return [];
    const x = scale.x(minute) + Math.min(scale.pixelsPerDay / 2, sizes.dot / 2);
    return x < first - LINE_MAX || x > last + LINE_MAX ? [] : [{ time, x }];
  });
}

/** The pieces of an item's mark, from left to right, none narrower than can be seen. */
function piecesOf({ at: { start, end }, shape, status }: TimelineItem, scale: TimeScale): Piece[] {
  const { window } = scale;
  const openLeft = start.min < window.from;
  const openRight = end.max > window.to;
  const piece = (kind: Piece["kind"], from: number, to: number): Piece => {
    const [x1, x2] = [scale.x(from), scale.x(to + 1)];
    const width = Math.max(x2 - x1, kind === "hatched" ? 12 : sizes.dot);
    const x = Math.min(Math.max((x1 + x2) / 2 - width / 2, 0), scale.right + sizes.dot - width);
    return {
      kind,
      x: Math.max(x, 0),
      width,
      openLeft: openLeft && from === start.min,
      openRight: openRight && to === end.max,
    };
  };
  const doubtful = status !== "established";
  if (shape === "somewhere") return [piece("hatched", bounded(start.min, end.max, -1), bounded(end.max, start.min, 1))];
  if (shape === "moment") {
    const wide = scale.pixelsPerDay * ((end.max - start.min + 1) / MINUTES_PER_DAY) > sizes.dot * 1.6;
    return [piece(doubtful ? "hatched" : wide ? "day" : "dot", start.min, end.max)];
  }
  const [from, to] = [bounded(start.min, end.max, -1), bounded(end.max, start.min, 1)];
  if (doubtful) return [piece("hatched", from, to)];
  const sureFrom = isExact(start) ? from : Math.max(start.max, from);
  const sureTo = isExact(end) ? to : Math.min(end.min, to);
  if (scale.x(sureTo) - scale.x(sureFrom) < sizes.dot)
    return [piece(isExact(start) && isExact(end) ? "solid" : "hatched", from, to)];
  const pieces = [piece("solid", sureFrom, sureTo)];
  if (scale.x(sureFrom) - scale.x(from) > 2) pieces.unshift(piece("hatched", from, sureFrom));
  if (scale.x(to) - scale.x(sureTo) > 2) pieces.push(piece("hatched", sureTo, to));
  return pieces;
}

/** A year beyond the known end stands for an end that is open. */
function bounded(minute: number, other: number, direction: 1 | -1): number {
  return Number.isFinite(minute) ? minute : other + direction * 365 * MINUTES_PER_DAY;
}

/** Gather items without a label into counters that do not touch each other. */
function countersOf(items: readonly TimelineItem[], scale: TimeScale, width: number, y: number): Counter[] {
  const counters: Counter[] = [];
  let group: TimelineItem[] = [];
  let last = 0;
  const counterOf = (): Counter => {
    const wide = textWidth(`+${group.length}`, sizes.counter);
    return { x: Math.min(last + 3, width - wide), y, width: wide, items: group };
  };
  for (const item of items) {
    const pieces = piecesOf(item, scale);
    const first = Math.min(...pieces.map(({ x }) => x));
    const end = Math.max(...pieces.map((piece) => piece.x + piece.width));
    if (group.length > 0) {
      const counter = counterOf();
      const next = textWidth(`+${items.length}`, sizes.counter);
      if (first > counter.x + counter.width + 4 && end + 3 + next <= width) {
        counters.push(counter);
        group = [];
        last = 0;
      }
    }
    group.push(item);
    last = Math.max(last, end);
  }
  if (group.length > 0) counters.push(counterOf());
  return counters;
}
