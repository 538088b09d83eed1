/** The holes of a text: `HolesOf<"{count} of {all}">` is `"count" | "all"`. */
export type HolesOf<Text extends string> = Text extends `${string}{${infer Name}}${infer Rest}`
  ? Name | HolesOf<Rest>
  : never;

/** The marked parts of a text: `MarksOf<"<a>How</a> to correct it">` is `"a"`. */
export type MarksOf<Text extends string> = Text extends `${string}</${infer Name}>${infer Rest}`
  ? Name | MarksOf<Rest>
  : never;

/**
 * A text of an interface, in one language: with holes for what is put in, `{count}`, and with marks around what a page makes a link or the like of,
 * `<a>how to correct it</a>`. Any string may stand for one; what it lets in is known to the types, by the English that it translates.
 */
export type Phrase<Hole extends string = never, Mark extends string = never> = string & {
  readonly holes?: Hole;
  readonly marks?: Mark;
};

/**
 * A phrase that counts: a text for each way in which the language counts (`Intl.PluralRules`), of which `other` is always there. The number stands in
 * the hole `count`.
 *
 * @example { one: "{count} event", other: "{count} events" }
 * @example { one: "{count} событие", few: "{count} события", many: "{count} событий", other: "{count} события" }
 */
export interface Plural<Hole extends string = never, Mark extends string = never>
  extends Readonly<Partial<Record<Exclude<Intl.LDMLPluralRule, "other">, Phrase<Hole, Mark>>>> {
  readonly other: Phrase<Hole, Mark>;
}

/** What a dictionary in any language must say to take the place of one in English: the same keys, and no holes or marks but the same. */
export type WordsLike<English> = {
  readonly [Key in keyof English]: English[Key] extends string
    ? Phrase<HolesOf<English[Key]>, MarksOf<English[Key]>>
    : English[Key] extends { readonly other: infer Other extends string }
      ? Plural<HolesOf<Other>, MarksOf<Other>>
      : WordsLike<English[Key]>;
};

/** A part of a dictionary, of any depth. */
export type SomeWords<Words> = {
  readonly [Key in keyof Words]?: Words[Key] extends string | Plural<string, string>
    ? Words[Key]
    : SomeWords<Words[Key]>;
};

/** Something in the forms that a sentence asks for: `{date}` alone, `{date:governed}` after a preposition, `{date:when}` as an answer to "when?" where it is one date. */
export interface Forms<Made = string> {
  readonly alone: Made;
  readonly governed: Made;
  readonly when: Made;
}
