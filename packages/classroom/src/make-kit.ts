import type { Dataset, Subject } from "@thaw/chronicle";
import {
  cardsCsv,
  cardsForAnki,
  flashCards,
  orderTheEvents,
  sourceAgainstClaim,
  whoHeldPower,
  worksheet,
} from "./index.ts";

export interface KitOptions {
  readonly seed: string;
  readonly count: number;
  readonly within?: string | undefined;
}

/** The files of a kit, by name. */
export function makeKit<S extends Subject>(dataset: Dataset<S>, options: KitOptions): Map<string, string> {
  const exercises = [orderTheEvents, whoHeldPower, sourceAgainstClaim].map((make) => make(dataset, options));
  const cards = flashCards(dataset, options.within);
  return new Map([
    ["worksheet.html", worksheet(dataset, exercises, options.seed)],
    ["exercises.json", `${JSON.stringify({ release: dataset.release, seed: options.seed, exercises }, null, 1)}\n`],
    ["cards.csv", cardsCsv(cards)],
    ["cards-for-anki.txt", cardsForAnki(cards, dataset.subject.title)],
  ]);
}
