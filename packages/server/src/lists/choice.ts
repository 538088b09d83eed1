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
  /** Those of them that are not at hand, where a store elsewhere may have them: to be asked there, or refused. */
  readonly unsure?: readonly string[];
}

/** What the values of a facet may be: words of a closed list, ids of entries, or ids of something else. */
export type Domain =
  | { readonly words: readonly string[]; readonly noun: string; readonly labels?: Readonly<Record<string, string>> }
  | IdDomain;

export type IdDomain =
  | { readonly ids: readonly EntryKind[] }
  | { readonly noun: string; has(id: string): boolean; nearest(id: string): readonly string[] };

/** A filter over a domain: values separated by commas, any of which will do; one behind an exclamation mark must not be there. */
export function choiceParameter(
  dataset: Dataset,
  domain: Domain,
  {
    description,
    example,
    elsewhere = false,
  }: {
    readonly description: string;
    readonly example?: string | undefined;
    /** Whether ids that are not at hand may be known to a store elsewhere. */
    readonly elsewhere?: boolean;
  },
) {
  return z
    .string()
    .transform((text, ctx): Choice => {
      const choice = { any: [] as string[], none: [] as string[] };
      const unsure: string[] = [];
      for (const part of valuesOf(text, ctx)) {
        const value = part.startsWith("!") ? part.slice(1).trim() : part;
        if (elsewhere && !("words" in domain)) {
          if (!idsOf(domain, dataset).has(value)) unsure.push(value);
        } else check(value, domain, dataset, ctx);
        (part.startsWith("!") ? choice.none : choice.any).push(value);
      }
      return unsure.length > 0 ? { ...choice, unsure } : choice;
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
  if (idsOf(domain, dataset).has(value)) return;
  const { detail, suggestion } = unknownValue(value, domain, dataset);
  refuse(ctx, detail, { code: "bad-value", value, suggestion });
}

/** What is said of an id that nothing has. */
export function unknownValue(value: string, domain: IdDomain, dataset: Dataset) {
  const { noun, nearest: near } = idsOf(domain, dataset);
  return { detail: `There is no ${noun} ${quote(value)}`, suggestion: near(value)[0] };
}

function idsOf(domain: IdDomain, dataset: Dataset) {
  return "ids" in domain ? entriesOf(domain.ids, dataset) : domain;
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
