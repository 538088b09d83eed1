import type { z } from "@hono/zod-openapi";
import type { Dataset } from "@thaw/chronicle";
import { dateParameter } from "../parameters/date.ts";
import { wordParameter } from "../parameters/words.ts";
import { type Choice, choiceParameter, type Domain } from "./choice.ts";
import type { List } from "./list.ts";
import { type SortStep, sortParameter } from "./sort.ts";

/** What the parameters that select from a list say, once they are checked. */
export interface Wanted {
  readonly [facet: string]: unknown;
  readonly ids?: Choice;
  readonly date?: string;
  readonly from?: string;
  readonly to?: string;
  readonly match?: "overlaps" | "within";
  readonly certainty?: "certainly" | "possibly";
  readonly sort?: readonly SortStep[];
}

/** The parameters that select from a list and order what is left: its facets, ids, dates, those of its own, and `sort`. */
export function selecting<Item extends { readonly id: string }, Own extends z.ZodRawShape>(
  dataset: Dataset,
  { facets, sorts, dating, own }: List<Item, Own>,
  identity: { readonly domain: Domain; readonly example: string },
  elsewhere: boolean,
): z.ZodRawShape {
  return {
    ...Object.fromEntries(
      Object.entries(facets).map(([name, facet]) => [
        name,
        choiceParameter(dataset, facet.domain, { ...facet, elsewhere }).optional(),
      ]),
    ),
    ids: choiceParameter(dataset, identity.domain, {
      description: "Only these, by their ids: at most 100.",
      example: identity.example,
      elsewhere,
    }).optional(),
    ...own,
    ...(dating && {
      date: dateParameter({
        description: `A day, a month, a year or an interval: ${dating.description}. What is not dated is left out.`,
        example: "1953-06",
      }).optional(),
      from: dateParameter({ description: `Earliest date: ${dating.description}.`, example: "1953-03-05" }).optional(),
      to: dateParameter({ description: `Latest date: ${dating.description}.`, example: "1953-12-31" }).optional(),
      match: wordParameter(["overlaps", "within"], {
        noun: "way to match dates",
        description:
          "`overlaps`, the default, keeps what has a moment in common with the dates asked for; `within` what lies in them as a whole.",
      }).optional(),
      certainty: wordParameter(["certainly", "possibly"], {
        noun: "certainty",
        description:
          "`possibly`, the default, keeps what may match, for a date known only within bounds; `certainly` only what must.",
      }).optional(),
    }),
    sort: sortParameter(sorts).optional(),
  };
}
