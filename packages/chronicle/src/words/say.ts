import type { Forms, Phrase, Plural } from "./phrase.ts";

/** What stands in a hole of a phrase, or what is made of a marked part. */
export type Filling<Made> = string | number | Made | Forms<string | Made> | ((inner: (string | Made)[]) => Made);

/**
 * Says phrases in a language: picks the form of a plural by the number in its hole `count`, and writes numbers as the language does, with thousands set off from
 * five digits on.
 *
 * @param language BCP 47.
 * @example sayIn("en")({ one: "{count} event", other: "{count} events" }, { count: 12000 }) // "12,000 events"
 */
export function sayIn(language: string) {
  const inParts = sayInParts(language);
  return <Hole extends string>(
    phrase: Phrase<Hole> | Plural<Hole>,
    values: Readonly<Record<Hole, string | number | Forms>>,
  ): string => inParts<never, Hole, never>(phrase, values).join("");
}

const parts = /\{(\w+)(?::(\w+))?\}|<(\w+)>(.*?)<\/\3>/gs;

/**
 * The same in parts, for whoever makes more of a phrase than text: holes may hold anything, and a function makes something of each marked part.
 *
 * @example sayInParts("en")("<a>Day by day</a>.", { a: (inner) => link("/on/", inner) }) // [link, "."]
 */
export function sayInParts(language: string) {
  let rules: Intl.PluralRules | undefined;
  let numbers: ((value: number) => string) | undefined;
  return <Made, Hole extends string, Mark extends string>(
    phrase: Phrase<Hole, Mark> | Plural<Hole, Mark>,
    values: Readonly<Record<Hole | Mark, Filling<Made>>>,
  ): (string | Made)[] => {
    const filled = (text: string): (string | Made)[] => {
      const told: (string | Made)[] = [];
      let at = 0;
      for (const { 0: whole, 1: hole, 2: form, 3: mark, 4: inner = "", index } of text.matchAll(parts)) {
        if (index > at) told.push(text.slice(at, index));
        const value = (values as Readonly<Record<string, Filling<Made> | undefined>>)[hole ?? mark ?? ""];
        if (isMaker(value)) told.push(value(filled(inner)));
        else if (typeof value === "number") {
          numbers ??= numbersIn(language);
          told.push(numbers(value));
        } else if (isForms(value)) told.push(value[(form ?? "alone") as keyof Forms] ?? value.alone);
        else told.push(value ?? whole);
        at = index + whole.length;
      }
      if (at < text.length) told.push(text.slice(at));
      return told;
    };
    if (typeof phrase === "string") return filled(phrase);
    rules ??= new Intl.PluralRules(language);
    return filled(formOf(phrase, rules, values));
  };
}

/** Writes numbers as a language does, with thousands set off from five digits on. */
export function numbersIn(language: string): (value: number) => string {
  const { format } = new Intl.NumberFormat(language, { useGrouping: "min2", maximumFractionDigits: 10 });
  return format;
}

function isMaker<Made>(value: Filling<Made> | undefined): value is (inner: (string | Made)[]) => Made {
  return typeof value === "function";
}

function isForms<Made>(value: Filling<Made> | undefined): value is Forms<string | Made> {
  return typeof value === "object" && value !== null && "alone" in value;
}

function formOf(plural: Plural<string, string>, rules: Intl.PluralRules, values: object): string {
  const { count } = values as { readonly count?: unknown };
  return (typeof count === "number" && plural[rules.select(count)]) || plural.other;
}
