import { type Claim, type Dataset, overlaps, type Subject } from "@thaw/chronicle";
import { draw } from "./draw.ts";
import type { Exercise, ExerciseOptions } from "./exercise.ts";

/** Where sources give different dates for one thing: say which are told, by whom, and which is followed here. */
export function sourceAgainstClaim<S extends Subject>(dataset: Dataset<S>, options: ExerciseOptions): Exercise {
  const within = options.within ?? dataset.subject.period;
  const rivals = new Map<string, Claim<S>[]>();
  for (const claim of dataset.claims)
    if (claim.rivalOf !== undefined && claim.cite.length > 0)
      rivals.set(claim.rivalOf, [...(rivals.get(claim.rivalOf) ?? []), claim]);
  const disputed = dataset.claims.filter(
    ({ id, date, cite }) =>
      rivals.has(id) && cite.length > 0 && date !== undefined && overlaps(date.edtf, within) !== "no",
  );
  const questions = draw(disputed, ({ id }) => id, options.seed)
    .slice(0, options.count)
    .map((claim) => {
      const told = [claim, ...(rivals.get(claim.id) ?? [])];
      const witnesses = ({ cite }: Claim<S>) => cite.map(({ source }) => dataset.label(source)).join("; ");
      return {
        text: "The sources do not agree. Which would you follow, and why? What would settle it?",
        options: draw(told, ({ id }) => id, options.seed).map((one) => `${one.text}. So: ${witnesses(one)}.`),
        answer: `Followed here: ${claim.text}.${claim.note ? ` ${claim.note}` : ""}`,
        claims: told.map(({ id }) => id),
      };
    });
  return {
    title: "Source against claim",
    instruction: "Weigh the sources: who was near, who copied whom, who had a reason to mislead?",
    questions,
  };
}
