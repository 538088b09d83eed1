import {
  civilDay,
  type Dataset,
  formatDate,
  isoDay,
  MINUTES_PER_DAY,
  type OfficeOnDay,
  parseDate,
  powerOn,
  type Subject,
} from "@thaw/chronicle";
import { draw } from "./draw.ts";
import type { Exercise, ExerciseOptions } from "./exercise.ts";

const OPTIONS = 4;
/** Every so many days may be asked for. */
const DAYS_APART = 10;

/** Who held an office of one seat on a day. Only days on which that is certain and nobody came or went. */
export function whoHeldPower<S extends Subject>(dataset: Dataset<S>, options: ExerciseOptions): Exercise {
  const within = options.within ?? dataset.subject.period;
  const { start, end } = parseDate(within);
  const [first, last] = [start.min, end.max].map((moment) => Math.floor(moment / MINUTES_PER_DAY));
  const steps = Math.floor(((last ?? 0) - (first ?? 0)) / DAYS_APART);
  const days = draw(
    Array.from({ length: Number.isFinite(steps) ? steps + 1 : 0 }, (_, step) =>
      isoDay(civilDay((first ?? 0) + step * DAYS_APART)),
    ),
    (day) => day,
    options.seed,
  );
  const questions = [];
  const asked = new Set<string>();
  for (const day of days) {
    if (questions.length === options.count) break;
    const offices = powerOn(dataset, day);
    const [row] = draw(
      offices.filter((one) => one.office.seats === 1 && isSettled(one) && !asked.has(one.holders[0]?.term.id ?? "")),
      ({ office }) => office.id,
      `${options.seed} ${day}`,
    );
    const holder = row?.holders[0];
    if (!row || !holder) continue;
    const others = [...new Set(offices.flatMap(({ holders }) => holders.map(({ figure }) => figure.label)))];
    const wrong = draw(
      others.filter((label) => label !== holder.figure.label),
      (label) => label,
      `${options.seed} ${day}`,
    );
    if (wrong.length < OPTIONS - 1) continue;
    asked.add(holder.term.id);
    questions.push({
      text: `${formatDate(day)}: who is ${row.name}?`,
      options: draw(
        [holder.figure.label, ...wrong.slice(0, OPTIONS - 1)],
        (label) => label,
        `${options.seed} ${day} options`,
      ),
      answer: holder.figure.label,
      claims: [holder.term.start.id, ...(holder.term.end ? [holder.term.end.id] : [])],
    });
  }
  return { title: "Who held power", instruction: "Mark who held the office on the day.", questions };
}

function isSettled<S extends Subject>({ holders }: OfficeOnDay<S>): boolean {
  const [holder, another] = holders;
  return holder?.certainty === "certainly" && holder.began === "no" && holder.ended === "no" && another === undefined;
}
