import { civilDay, dayNumber, MINUTES_PER_DAY } from "@thaw/chronicle";
import { type ChartSpeech, inEnglish } from "../words/chart-speech.ts";
import type { TimeScale } from "./time-scale.ts";

/** A line of the scale: `major` ones begin a larger unit (the year among months). */
export interface TimeTick {
  readonly x: number;
  readonly label: string;
  readonly major: boolean;
}

type Unit =
  | "millennium"
  | "century"
  | "decade"
  | "lustrum"
  | "year"
  | "quarter"
  | "month"
  | "week"
  | "day"
  | "quarter-day";

const daysIn: Record<Unit, number> = {
  millennium: 365_250,
  century: 36_525,
  decade: 3652,
  lustrum: 1826,
  year: 365,
  quarter: 91,
  month: 30,
  week: 7,
  day: 1,
  "quarter-day": 0.25,
};

const units = Object.keys(daysIn).reverse() as Unit[];

/** The lines of a scale: the finest unit whose lines stand at least `gap` pixels apart. */
export function timeTicks(scale: TimeScale, gap = 44, speech: ChartSpeech = inEnglish): TimeTick[] {
  const unit = units.find((name) => daysIn[name] * scale.pixelsPerDay >= gap) ?? "millennium";
  const ticks: TimeTick[] = [];
  for (let minute = floor(unit, scale.window.from); minute <= scale.window.to; minute = next(unit, minute)) {
    if (minute < scale.window.from) continue;
    ticks.push({ x: scale.x(minute), ...labelOf(unit, minute, ticks.length === 0, speech) });
  }
  return ticks;
}

function at(minute: number) {
  return civilDay(Math.floor(minute / MINUTES_PER_DAY));
}

function midnight(year: number, month = 1, day = 1): number {
  return dayNumber({ year, month, day }) * MINUTES_PER_DAY;
}

const yearsIn: Partial<Record<Unit, number>> = { millennium: 1000, century: 100, decade: 10, lustrum: 5, year: 1 };

function floor(unit: Unit, minute: number): number {
  const { year, month, day } = at(minute);
  const years = yearsIn[unit];
  if (years) return midnight(Math.floor(year / years) * years);
  if (unit === "quarter") return midnight(year, month - ((month - 1) % 3));
  if (unit === "month") return midnight(year, month);
  if (unit === "week") return midnight(year, month, day <= 7 ? 1 : day <= 14 ? 8 : day <= 21 ? 15 : 22);
  return midnight(year, month, day);
}

function next(unit: Unit, minute: number): number {
  const { year, month, day } = at(minute);
  const years = yearsIn[unit];
  if (years) return midnight(year + years);
  if (unit === "quarter" || unit === "month") {
    const following = month + (unit === "quarter" ? 3 : 1);
    return following > 12 ? midnight(year + 1, following - 12) : midnight(year, following);
  }
  if (unit === "week") {
    const days = ([8, 15, 22] as const).find((start) => start > day);
    return days ? midnight(year, month, days) : month === 12 ? midnight(year + 1) : midnight(year, month + 1);
  }
  return minute + (unit === "day" ? MINUTES_PER_DAY : MINUTES_PER_DAY / 4);
}

function labelOf(unit: Unit, minute: number, first: boolean, speech: ChartSpeech): { label: string; major: boolean } {
  const { year, month, day } = at(minute);
  if (yearsIn[unit]) return { label: yearWords(year, speech), major: unit !== "year" || year % 10 === 0 };
  const name = speech.words.scale.months.split(" ")[month - 1] ?? "";
  if (unit === "quarter" || unit === "month") {
    const major = month === 1;
    return { label: major || first ? `${name} ${yearWords(year, speech)}` : name, major };
  }
  const isMidnight = minute % MINUTES_PER_DAY === 0;
  if (unit === "quarter-day" && !isMidnight) {
    const hours = (((minute % MINUTES_PER_DAY) + MINUTES_PER_DAY) % MINUTES_PER_DAY) / 60;
    return { label: `${hours}:00`, major: false };
  }
  const major = day === 1 || first || unit === "quarter-day";
  return { label: major ? `${day} ${name}` : String(day), major };
}

/** An astronomical year as people say it. */
export function yearWords(year: number, { words, say }: ChartSpeech = inEnglish): string {
  return year > 0 ? String(year) : say(words.scale.bce, { year: String(1 - year) });
}
