import { MINUTES_PER_DAY } from "@thaw/chronicle";
import { textWidth } from "../text/text-width.ts";
import { timeScale } from "../time/time-scale.ts";
import { yearWords } from "../time/time-ticks.ts";
import { type ChartSpeech, inEnglish } from "../words/chart-speech.ts";
import { rangeWords } from "./count-chart.ts";
import { type CountSeries, type SeriesChart, type SeriesPoint, startOf, yearOf } from "./series-chart.ts";

/** A number as a column: firm up to the lowest that sources allow, hatched from there to the highest; all hatched where it is not established. */
export interface PlacedColumn {
  readonly point: SeriesPoint;
  readonly x: number;
  readonly width: number;
  readonly base: number;
  /** Top of what is firm, and of all. */
  readonly firm: number;
  readonly top: number;
  /** The number, in a line or two. */
  readonly label: readonly string[];
  readonly middle: number;
}

export interface PlacedPanel {
  readonly series: CountSeries;
  readonly title: string;
  readonly y: number;
  readonly base: number;
  readonly columns: readonly PlacedColumn[];
  readonly years: readonly { readonly label: string; readonly x: number }[];
}

export interface SeriesLayout {
  readonly chart: SeriesChart;
  readonly width: number;
  readonly height: number;
  readonly panels: readonly PlacedPanel[];
}

export const seriesSizes = { tallest: 150, shortest: 14, title: 34, labels: 30, years: 24, label: 11 } as const;

/** Place every series in a panel of its own, all on one scale of time and one of numbers. Pure. */
export function layoutSeries(
  chart: SeriesChart,
  { width, speech = inEnglish }: { readonly width: number; readonly speech?: ChartSpeech },
): SeriesLayout {
  const scale = timeScale(chart.window, 0, width);
  const counts = chart.series.flatMap(({ points }) => points.map(({ count }) => count));
  const most = Math.max(...counts.map(({ max }) => max), 1);
  const perYear = scale.pixelsPerDay * 365.25;
  const step = most >= 100_000 ? 1000 : 1;
  let y = 0;
  const panels = chart.series.map((series): PlacedPanel => {
    const tallest = Math.max(...series.points.map(({ count }) => count.max));
    const room = Math.max((tallest / most) * seriesSizes.tallest, seriesSizes.shortest);
    const base = y + seriesSizes.title + seriesSizes.labels + room;
    const columns = series.points.map((point): PlacedColumn => {
      const { count, at } = point;
      const [start, end] = [scale.x(at.start.min), scale.x(at.end.max + 1)];
      const middle = (start + end) / 2;
      const isDay = at.end.max - at.start.min < 32 * MINUTES_PER_DAY;
      const span = Math.max(isDay ? perYear * 0.5 : (end - start) * 0.82, 4);
      const top = (value: number) => base - (value / most) * seriesSizes.tallest;
      const firm = count.status === "established" ? top(count.min) : base;
      return {
        point,
        x: middle - span / 2,
        width: span,
        base,
        firm,
        top: top(count.max),
        label: labelOf(count, step, speech),
        middle,
      };
    });
    const panel = {
      series,
      title: titleOf(series, chart, step, speech),
      y,
      base,
      columns,
      years: yearsOf(chart, width, speech),
    };
    y = base + seriesSizes.years;
    return panel;
  });
  return { chart, width, height: y, panels };
}

function titleOf(
  { what }: CountSeries,
  { unit }: SeriesChart,
  step: number,
  { words: { numbers }, say }: ChartSpeech,
): string {
  const name = what.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
  const counted = step !== 1000 ? unit : unit === "" ? numbers.thousands : say(numbers.thousandsOf, { unit });
  return [name, counted].filter(Boolean).join(", ");
}

/** A number in the unit of its panel, one where sources differ by less than a hundredth; a range in two lines, so that it is no wider than a number. */
function labelOf({ min, max }: { min: number; max: number }, step: number, speech: ChartSpeech): string[] {
  const [low, high] = [Math.round(min / step), Math.round(max / step)];
  if (max - min < max / 100) {
    const middle = Math.round((min + max) / 2 / step);
    return [rangeWords({ min: middle, max: middle }, speech)];
  }
  if (low === high) return [rangeWords({ min: low, max: low }, speech)];
  return [`${rangeWords({ min: low, max: low }, speech)}–`, rangeWords({ min: high, max: high }, speech)];
}

/** The years at the middle of each, as many of them as have room. */
function yearsOf({ window }: SeriesChart, width: number, speech: ChartSpeech): PlacedPanel["years"] {
  const scale = timeScale(window, 0, width);
  const [first, last] = [yearOf(window.from + 183 * MINUTES_PER_DAY), yearOf(window.to - 1)];
  const years = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  const places = years.map((year) => ({
    label: yearWords(year, speech),
    x: (scale.x(startOf(year)) + scale.x(startOf(year + 1))) / 2,
  }));
  const gap = Math.max(...places.map(({ label }) => textWidth(label, 12))) + 6;
  const every = Math.max(1, Math.ceil(gap / ((places[1]?.x ?? width) - (places[0]?.x ?? 0))));
  return places.filter((_, index) => index % every === 0);
}
