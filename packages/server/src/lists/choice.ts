import { z } from "@hono/zod-openapi";
import { type Dataset, type EntryKind, nearest } from "@thaw/chronicle";
import { refuse } from "../parameters/refuse.ts";
import { valuesOf } from "../parameters/values.ts";
import { refuseWord } from "../parameters/words.ts";
import { quote } from "../problem/quote.ts";

/** What a filter keeps: items with any of some values, and with none of others. */
export interface Choice {
  readonly any: readonly string[];
  readonly none: readonly string[];
}

/** What the values of a facet may be: words of a closed list, ids of entries, or ids of something else. */
export type Domain =
  | { readonly words: readonly string[]; readonly noun: string; readonly labels?: Readonly<Record<string, string>> }
  | { readonly ids: readonly EntryKind[] }
  | { readonly noun: string; has(id: string): boolean; nearest(id: string): readonly string[] };

/** A filter over a domain: values separated by commas, any of which will do; one behind an exclamation mark must not be there. */
export function choiceParameter(
  dataset: Dataset,
  domain: Domain,
  { description, example }: { readonly description: string; readonly example?: string | undefined },
) {
  return z
    .string()
    .transform((text, ctx): Choice => {
      const choice = { any: [] as string[], none: [] as string[] };
      for (const part of valuesOf(text, ctx)) {
        const value = part.startsWith("!") ? part.slice(1).trim() : part;
        check(value, domain, dataset, ctx);
        (part.startsWith("!") ? choice.none : choice.any).push(value);
      }
      return choice;
    })
    .openapi({
      type: "array",
      items: { type: "string", ...("words" in domain && { enum: domain.words.flatMap((word) => [word, `!${word}`]) }) },
      description: `${description} Several, separated by commas: any of them; \`!\` before a value: not that.`,
      example: [example ?? ("words" in domain ? domain.words[0] : "")],
      param: { style: "form", explode: false },
    });
}

function check(value: string, domain: Domain, dataset: Dataset, ctx: z.core.$RefinementCtx<string>): void {
  if ("words" in domain) {
    if (!domain.words.includes(value)) refuseWord(ctx, value, domain.words, domain.noun);
    return;
  }
  const { noun, has, nearest: near } = "ids" in domain ? entriesOf(domain.ids, dataset) : domain;
  if (has(value)) return;
  refuse(ctx, `There is no ${noun} ${quote(value)}`, { code: "bad-value", value, suggestion: near(value)[0] });
}

function entriesOf(kinds: readonly EntryKind[], dataset: Dataset) {
  return {
    noun: kinds.length === 1 ? (kinds[0] ?? "entry") : "entry",
    has: (id: string) => kinds.some((kind) => dataset.find(kind, id)),
    nearest: (id: string) =>
      nearest(
        id,
        kinds.flatMap((kind) => dataset.suggest(kind, id)),
        1,
      ),
  };
}
