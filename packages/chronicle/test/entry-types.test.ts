import { readFileSync } from "node:fs";
import { expect, expectTypeOf, test } from "vitest";
import type * as z from "zod";
import { entryTypes, entryTypesFile } from "../build/entry-types.ts";
import type { HistoricalDate, historicalDateSchema } from "../src/date/historical-date.ts";
import type * as model from "../src/model/index.ts";

/** A subject whose every id and word is a literal of its own: a type that mixes two of them up is not equal. */
type Narrow = { readonly [K in keyof model.Subject]: `a-${K}` | `b-${K}` };

type Inferred<S extends model.Subject> = {
  [K in model.EntryKind]: z.output<model.EntrySchemas<S>[`${K}Schema`]>;
};

test("the types of entries are those that their schemas infer, of any subject and of a narrow one", () => {
  expectTypeOf<model.EntryByKind["event"]>().toEqualTypeOf<Inferred<model.Subject>["event"]>();
  expectTypeOf<model.EntryByKind<Narrow>["event"]>().toEqualTypeOf<Inferred<Narrow>["event"]>();
  expectTypeOf<model.EntryByKind<Narrow>["figure"]>().toEqualTypeOf<Inferred<Narrow>["figure"]>();
  expectTypeOf<model.EntryByKind<Narrow>["organization"]>().toEqualTypeOf<Inferred<Narrow>["organization"]>();
  expectTypeOf<model.EntryByKind<Narrow>["office"]>().toEqualTypeOf<Inferred<Narrow>["office"]>();
  expectTypeOf<model.EntryByKind<Narrow>["term"]>().toEqualTypeOf<Inferred<Narrow>["term"]>();
  expectTypeOf<model.EntryByKind<Narrow>["place"]>().toEqualTypeOf<Inferred<Narrow>["place"]>();
  expectTypeOf<model.EntryByKind<Narrow>["source"]>().toEqualTypeOf<Inferred<Narrow>["source"]>();
  expectTypeOf<model.EntryByKind<Narrow>["dispute"]>().toEqualTypeOf<Inferred<Narrow>["dispute"]>();
  expectTypeOf<model.EntryByKind<Narrow>["relation"]>().toEqualTypeOf<Inferred<Narrow>["relation"]>();
  expectTypeOf<model.EntryByKind<Narrow>["story"]>().toEqualTypeOf<Inferred<Narrow>["story"]>();
  expectTypeOf<model.EntryByKind<Narrow>["review"]>().toEqualTypeOf<Inferred<Narrow>["review"]>();
  expectTypeOf<HistoricalDate>().toEqualTypeOf<z.output<typeof historicalDateSchema>>();
});

test("they are written anew after a schema has changed: pnpm --filter @thaw/chronicle types", () => {
  expect(readFileSync(entryTypesFile, "utf8")).toBe(entryTypes());
});
