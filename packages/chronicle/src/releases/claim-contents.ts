import type { Citation, Status } from "../model/claim.ts";
import type { Entry } from "../model/entry.ts";

/** What a claim says, apart from how it is worded on a page, and what it rests on. */
export interface ClaimContent {
  readonly id: string;
  readonly status: Status;
  readonly cite: readonly Citation[];
  /** Every other field of the claim, those that are claims themselves left out. */
  readonly says: Readonly<Record<string, unknown>>;
}

/** An entry taken apart: the claims in it by id, and what of it is no claim. */
export interface EntryContent {
  readonly claims: ReadonlyMap<string, ClaimContent>;
  readonly rest: Readonly<Record<string, unknown>>;
}

/** Take an entry apart into its claims and the rest. A claim within a claim (a rival, an announcement) stands by itself. */
export function contentOf(entry: Entry): EntryContent {
  const claims = new Map<string, ClaimContent>();
  const without = (value: unknown): unknown => {
    if (Array.isArray(value)) {
      const items = value.map(without).filter((item) => item !== undefined);
      return items.length > 0 || value.length === 0 ? items : undefined;
    }
    if (value === null || typeof value !== "object") return value;
    const fields = Object.entries(value).flatMap(([key, child]) => {
      const kept = without(child);
      return kept === undefined ? [] : [[key, kept] as const];
    });
    if (!isClaim(value))
      return fields.length > 0 || Object.keys(value).length === 0 ? Object.fromEntries(fields) : undefined;
    const { id: _id, status: _status, cite: _cite, ...says } = Object.fromEntries(fields);
    claims.set(value.id, { id: value.id, status: value.status, cite: value.cite, says });
    return undefined;
  };
  const rest = without(entry);
  return { claims, rest: (rest ?? {}) as Record<string, unknown> };
}

function isClaim(value: object): value is { id: string; status: Status; cite: Citation[] } {
  return "id" in value && "status" in value && "cite" in value;
}
