import * as z from "zod";

/** What the entries and claims that an answer names by id are called. */
export const labelsSchema = z
  .record(z.string(), z.string())
  .describe("What every entry and claim that the answer names by id is called, by id: no second request for names.");

/** Addresses of what belongs together. */
export const linksSchema = z
  .record(z.string(), z.string())
  .describe("Addresses of what belongs to it, relative to the host.");

/** A page of a list. */
export const listOf = <Item extends z.ZodType>(item: Item) =>
  z.strictObject({
    data: z.array(item).describe("The items of this page, in the order of the list."),
    total: z.int().min(0).describe("How many there are on all pages."),
    next: z.url().nullable().describe("Absolute address of the next page with every parameter kept; null on the last."),
    labels: labelsSchema,
  });

/** One entry. */
export const oneOf = <Item extends z.ZodType>(item: Item) =>
  z.strictObject({ data: item, labels: labelsSchema, links: linksSchema });
