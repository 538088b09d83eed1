import { type Dataset, formatDate, isBefore, isWithin, type Subject } from "@thaw/chronicle";
import { draw } from "./draw.ts";
import type { Exercise, ExerciseOptions } from "./exercise.ts";

const EVENTS_PER_QUESTION = 5;

/** Put events in order. Only events of which it is certain which came before which are asked for. */
export function orderTheEvents<S extends Subject>(dataset: Dataset<S>, options: ExerciseOptions): Exercise {
  const within = options.within ?? dataset.subject.period;
  const candidates = draw(
    dataset.events.filter(({ time }) => isWithin(time.effective.date.edtf, within) === "certainly"),
    ({ id }) => id,
    options.seed,
  );
  const questions = [];
  const left = [...candidates];
  while (questions.length < options.count) {
    const chosen: typeof candidates = [];
    for (const event of left) {
      if (chosen.length === EVENTS_PER_QUESTION) break;
      const edtf = event.time.effective.date.edtf;
      const isClear = chosen.every(({ time }) => {
        const other = time.effective.date.edtf;
        return isBefore(edtf, other) === "certainly" || isBefore(other, edtf) === "certainly";
      });
      if (isClear) chosen.push(event);
    }
    if (chosen.length < EVENTS_PER_QUESTION) break;
    for (const event of chosen) left.splice(left.indexOf(event), 1);
    const ordered = [...chosen].sort((a, b) =>
      isBefore(a.time.effective.date.edtf, b.time.effective.date.edtf) === "certainly" ? -1 : 1,
    );
    questions.push({
      text: "Which came first, which last?",
      options: chosen.map(({ title }) => title),
      answer: ordered.map(({ title, time }) => `${title} (${formatDate(time.effective.date.edtf)})`).join("; "),
      claims: ordered.map(({ time }) => time.effective.id),
    });
  }
  return { title: "Order the events", instruction: "Number the events of each group from first to last.", questions };
}
