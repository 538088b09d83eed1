/**
 * Words of an interface as data: a dictionary in English is the contract, others take its place, whole or in part.
 *
 * @example
 * const english = { events: { one: "{count} event", other: "{count} events" } } as const;
 * const russian: WordsLike<typeof english> = { events: { one: "{count} событие", few: "{count} события", many: "{count} событий", other: "{count} события" } };
 * sayIn("ru")(russian.events, { count: 3 }); // "3 события"
 */
export type { Forms, HolesOf, MarksOf, Phrase, Plural, SomeWords, WordsLike } from "./phrase.ts";
export { type Filling, numbersIn, sayIn, sayInParts } from "./say.ts";
