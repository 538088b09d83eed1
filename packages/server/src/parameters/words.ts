import { z } from "@hono/zod-openapi";
import { nearest } from "@thaw/chronicle";
import { quote } from "../problem/quote.ts";
import { refuse } from "./refuse.ts";
import { valuesOf } from "./values.ts";

/** A longer list is left out of a refusal that has a suggestion. */
const WORDS_LISTED_MAX = 12;

interface Description {
  /** What one value is called in a refusal: "kind of event". */
  readonly noun: string;
  readonly description: string;
  readonly example?: string | undefined;
}

/** One or more words of a closed list, separated by commas: an entry passes when any of them fits. */
export function wordsParameter<Word extends string>(
  words: readonly Word[],
  { noun, description, example }: Description,
) {
  return z
    .string()
    .transform((value, ctx) => {
      const wanted = valuesOf(value, ctx);
      for (const word of wanted) if (!isOneOf(words, word)) refuseWord(ctx, word, words, noun);
      return wanted as Word[];
    })
    .openapi({
      type: "array",
      items: { type: "string", enum: [...words] },
      description: `${description} Several, separated by commas: any of them.`,
      example: [example ?? words[0]],
      param: { style: "form", explode: false },
    });
}

/** One word of a closed list. */
export function wordParameter<Word extends string>(
  words: readonly Word[],
  { noun, description, example }: Description,
) {
  return z
    .string()
    .transform((value, ctx) => {
      if (!isOneOf(words, value)) refuseWord(ctx, value, words, noun);
      return value as Word;
    })
    .openapi({ type: "string", enum: [...words], description, example: example ?? words[0] });
}

function isOneOf<Word extends string>(words: readonly Word[], word: string): word is Word {
  return (words as readonly string[]).includes(word);
}

/** Refuse a word that a closed list does not have. */
export function refuseWord(
  ctx: z.core.$RefinementCtx<string>,
  word: string,
  words: readonly string[],
  noun: string,
): void {
  const [best] = nearest(word, words, 1);
  const list = best === undefined || words.length <= WORDS_LISTED_MAX ? ` (there is: ${words.join(", ")})` : "";
  const message = `${quote(word)} is no ${noun}${list}`;
  refuse(ctx, message, { code: "bad-value", value: word, suggestion: best });
}
