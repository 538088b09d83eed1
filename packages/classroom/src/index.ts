export type { Exercise, ExerciseOptions, Question } from "./exercise.ts";
export { cardsCsv, cardsForAnki, type FlashCard, flashCards } from "./flash-cards.ts";
export { orderTheEvents } from "./order-the-events.ts";
export { sourceAgainstClaim } from "./source-against-claim.ts";
export { whoHeldPower } from "./who-held-power.ts";
export { worksheet } from "./worksheet.ts";
