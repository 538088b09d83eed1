import * as z from "zod";

/** What the entries and claims that an answer names by id are called. */
export const labelsSchema = z
  .record(z.string(), z.string())
  .describe("What every entry and claim that the answer names by id is called, by id: no second request for names.");

/** Addresses of what belongs together. */
export const linksSchema = z
  .record(z.string(), z.string())
  .describe("Addresses of what belongs to it, relative to the host.");

/** Whole entries and claims that were asked for with `include`. */
const includedSchema = z
  .record(z.string(), z.array(z.unknown()))
  .describe(
    "With `include`: whole entries that the answer names, and claims, by the words asked for, each list by id.",
  );

/** Counts that were asked for with `facet`. */
const facetsSchema = z
  .record(
    z.string(),
    z.array(
      z.strictObject({
        value: z.string().describe("The value, as a filter takes it."),
        label: z.string().describe("What it is called."),
        count: z.int().min(1).describe("How many items have it, on all pages."),
      }),
    ),
  )
  .describe("With `facet`: how many items have each value, most first.");

export const totalSchema = z.int().min(0).describe("How many there are on all pages.");

export const nextSchema = z
  .url()
  .nullable()
  .describe("Absolute address of the next page with every parameter kept; null on the last.");

/** A page of a list. */
export const listOf = <Item extends z.ZodType>(item: Item) =>
  z.strictObject({
    data: z.array(item).describe("The items of this page, in the order of the list."),
    total: totalSchema,
    next: nextSchema,
    labels: labelsSchema,
    included: includedSchema.exactOptional(),
    facets: facetsSchema.exactOptional(),
  });

/** One entry. */
export const oneOf = <Item extends z.ZodType>(item: Item) =>
  z.strictObject({
    data: item,
    labels: labelsSchema,
    links: linksSchema,
    included: includedSchema.exactOptional(),
  });
