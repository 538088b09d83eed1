import { type Dataset, type EntryByKind, type EntryKind, plural, safeParseDate } from "@thaw/chronicle";
import * as z from "zod";
import { Problem } from "../problem/problem.ts";
import { quote } from "../problem/quote.ts";
import type { ToolContext } from "./tool.ts";

/** A date in EDTF, for tools. */
export const dateInput = z
  .string()
  .max(60)
  .superRefine((value, ctx) => {
    const result = safeParseDate(value);
    if (result.ok) return;
    const { message, suggestion } = result.error;
    ctx.addIssue({ code: "custom", message: suggestion === undefined ? message : `${message}; try ${suggestion}` });
  });

/** An id, or a name in any spelling. */
export const nameInput = z.string().trim().min(1).max(200);

/**
 * The entry with an id, or the one that a name finds first.
 *
 * @throws {Problem} when nothing is called so
 */
export function entryCalled<K extends EntryKind>(
  { dataset, search }: ToolContext,
  kinds: readonly K[],
  name: string,
): { readonly [Kind in K]: { readonly kind: Kind; readonly entry: EntryByKind[Kind] } }[K] {
  const own = kinds.find((kind) => dataset.find(kind, name));
  const hit = own === undefined ? search(name, { kinds, limit: 1 }).hits[0] : undefined;
  const kind = own ?? kinds.find((candidate) => candidate === hit?.kind);
  const entry = kind && dataset.find(kind, hit?.id ?? name);
  if (!kind || !entry)
    throw new Problem("unknown-id", `Nothing here is called ${quote(name)} (looked among: ${listed(kinds)})`);
  return { kind, entry } as never;
}

function listed(kinds: readonly EntryKind[]): string {
  return kinds.map((kind) => plural[kind]).join(", ");
}

/** What an entry is called, with the id by which the API knows it. */
export function called(dataset: Dataset, id: string): string {
  return `${dataset.label(id)} (${id})`;
}
