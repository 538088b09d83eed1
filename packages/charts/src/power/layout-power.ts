import { type Extent, MINUTES_PER_DAY, type Span } from "@thaw/chronicle";
import { shorten, textWidth } from "../text/text-width.ts";
import { type TimeScale, timeScale } from "../time/time-scale.ts";
import { type TimeTick, timeTicks } from "../time/time-ticks.ts";
import type { PowerBar, PowerChart, PowerGroup, PowerRow } from "./power-chart.ts";

export const powerSizes = {
  axis: 26,
  /** Column of the holders' names. */
  names: 104,
  head: 24,
  renaming: 16,
  row: 20,
  bar: 15,
  gap: 10,
  label: 12,
} as const;

/** A term with its place. The outer stretch is all that it may have covered; what is not certain of it is hatched. */
export interface PlacedBar {
  readonly bar: PowerBar;
  readonly x: number;
  readonly width: number;
  readonly sureFrom: number;
  readonly sureTo: number;
  readonly openLeft: boolean;
  readonly openRight: boolean;
  readonly label?: { readonly text: string; readonly x: number } | undefined;
}

export interface PlacedRow {
  readonly row: PowerRow;
  readonly y: number;
  readonly bars: readonly PlacedBar[];
}

export interface PlacedGroup {
  readonly group: PowerGroup;
  readonly y: number;
  readonly height: number;
  readonly rows: readonly PlacedRow[];
  /** From when to when it existed. */
  readonly from: number;
  readonly to: number;
  readonly names: readonly { readonly text: string; readonly x: number; readonly y: number }[];
  readonly vacancies: readonly { readonly x: number; readonly width: number; readonly y: number }[];
}

export interface PowerLayout {
  readonly chart: PowerChart;
  readonly width: number;
  readonly height: number;
  readonly scale: TimeScale;
  readonly ticks: readonly TimeTick[];
  readonly groups: readonly PlacedGroup[];
}

/** Place everything. Pure. */
export function layoutPower(chart: PowerChart, { width }: { readonly width: number }): PowerLayout {
  const scale = timeScale(chart.window, powerSizes.names, width - 12);
  let y: number = powerSizes.axis + 4;
  const groups = chart.groups.map((group) => {
    const placed = placeGroup(group, scale, y);
    y += placed.height + powerSizes.gap;
    return placed;
  });
  return { chart, width, height: y + powerSizes.axis, scale, ticks: timeTicks(scale, 44, chart.speech), groups };
}

function placeGroup(group: PowerGroup, scale: TimeScale, y: number): PlacedGroup {
  const renaming = group.names.length > 0 ? powerSizes.renaming : 0;
  const top = y + powerSizes.head + renaming;
  const rows = group.rows.map((row, index): PlacedRow => {
    const middle = top + (index + 0.5) * powerSizes.row;
    return { row, y: middle, bars: row.bars.map((bar) => placeBar(bar, scale, !row.label)) };
  });
  const stretch = (at: Extent) => ({ from: scale.x(at.start.min), to: scale.x(at.end.max + 1) });
  const { from, to } = stretch(group.existed);
  const names = placeNames(group, scale, y + powerSizes.head + renaming - 5);
  return {
    group,
    y,
    height: powerSizes.head + renaming + rows.length * powerSizes.row,
    rows,
    from,
    to,
    names,
    vacancies: group.vacancies.map((at) => {
      const { from, to } = stretch(at);
      return { x: from, width: Math.max(to - from, 1), y: top + powerSizes.row / 2 };
    }),
  };
}

function placeBar(bar: PowerBar, scale: TimeScale, labelled: boolean): PlacedBar {
  const { start, end } = bar.at;
  const x = scale.x(start.min);
  const right = Math.max(scale.x(end.max + 1), x + 2);
  const sureFrom = isDay(start) ? x : scale.x(start.max);
  const sureTo = isDay(end) ? right : scale.x(Math.max(end.min, start.max));
  const room = right - x - 8;
  const label = labelled ? labelIn(bar.label, x + 4, room) : undefined;
  return {
    bar,
    x,
    width: right - x,
    sureFrom,
    sureTo: Math.max(sureTo, sureFrom),
    openLeft: start.min < scale.window.from,
    openRight: end.max > scale.window.to,
    label,
  };
}

/** A label, whole or shortened by words, where it fits; where not even a word does, none: the table has it. */
function labelIn(text: string, x: number, room: number): PlacedBar["label"] {
  if (textWidth(text, powerSizes.label) <= room) return { text, x };
  const short = shorten(text, powerSizes.label, room);
  const isWords = text[short.length - 1] === " ";
  return isWords && textWidth(short, powerSizes.label) <= room ? { text: short, x } : undefined;
}

function isDay({ min, max }: Span): boolean {
  return min === max || max - min < MINUTES_PER_DAY;
}

/** The names of an office where they begin, each as far as the next. */
function placeNames(group: PowerGroup, scale: TimeScale, y: number): PlacedGroup["names"] {
  return group.names.flatMap(({ name, at }, index) => {
    const x = scale.x(at.start.min);
    const next = group.names[index + 1];
    const room = (next ? scale.x(next.at.start.min) : scale.right) - x - 6;
    const text = shorten(name, 11.5, room);
    return textWidth(text, 11.5) <= room ? [{ text, x, y }] : [];
  });
}
