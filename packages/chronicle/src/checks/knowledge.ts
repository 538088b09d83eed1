import { overlaps } from "../date/compare.ts";
import { findDatesInText } from "../date/find-dates-in-text.ts";
import { safeParseDate } from "../date/parse-date.ts";
import { entryKinds } from "../model/subject.ts";
import type { Claim } from "../query/claims.ts";
import type { Dataset } from "../query/dataset.ts";
import { perObject } from "../query/per-object.ts";
import { referencesOf } from "../query/references.ts";
import { numbersInText } from "./numbers-in-text.ts";

/** What an entry says in dates and numbers, wherever it says it. */
interface Known {
  readonly dates: ReadonlySet<string>;
  readonly numbers: ReadonlySet<number>;
  readonly ranges: readonly { readonly min: number; readonly max: number }[];
}

/** What the entries around a text know, so that what the text says can be held against it. Made once for a run of the checks. */
export class Knowledge {
  readonly #dataset: Dataset;
  #all: ReadonlySet<string> | undefined;
  readonly #known = new Map<string, Known>();

  #rivals: ReadonlyMap<string, readonly Claim[]> | undefined;

  constructor(dataset: Dataset) {
    this.#dataset = dataset;
  }

  /**
   * The entries a text may draw on: those it is about, all that these name or that name them, and the terms of their offices; for a text
   * about nothing in particular, all. The nearest come first, and the others are looked for only when these do not know.
   */
  around(about: readonly string[]): Iterable<string> {
    if (about.length === 0) {
      this.#all ??= new Set(entryKinds.flatMap((kind) => this.#dataset.all(kind).map(({ id }) => id)));
      return this.#all;
    }
    return { [Symbol.iterator]: () => this.#outward(about) };
  }

  *#outward(about: readonly string[]): Generator<string> {
    yield* about;
    for (const id of about) {
      const kind = this.#dataset.kindOf(id);
      const entry = kind && this.#dataset.find(kind, id);
      if (!kind || !entry) continue;
      for (const reference of referencesOf(kind, entry)) yield reference.id;
      for (const referrer of this.#dataset.referrers(id)) {
        yield referrer.entry.id;
        if (referrer.kind === "office" || referrer.kind === "term" || referrer.kind === "organization")
          for (const beyond of this.#dataset.referrers(referrer.entry.id)) yield beyond.entry.id;
      }
    }
  }

  /** Whether a day is that of one of the claims or of a rival, lies between the days that one names, or is known to an entry named beside them. */
  claimsKnowDay(ids: readonly string[], day: string): boolean {
    return ids.some((id) => {
      const claim = this.#dataset.claim(id);
      if (!claim) return this.knowsDate([id], day);
      return [claim, ...(this.#rivalsOf().get(id) ?? [])].some((one) => {
        const { dates } = knownToSource(one);
        if (isYearless(day)) return [...dates].some((date) => date.endsWith(day.slice(4)));
        return dates.has(day) || (one.date?.edtf.includes("/") === true && overlapsSafely(one.date.edtf, day));
      });
    });
  }

  #rivalsOf(): ReadonlyMap<string, readonly Claim[]> {
    if (this.#rivals) return this.#rivals;
    const rivals = new Map<string, Claim[]>();
    for (const claim of this.#dataset.claims)
      if (claim.rivalOf !== undefined) rivals.set(claim.rivalOf, [...(rivals.get(claim.rivalOf) ?? []), claim]);
    this.#rivals = rivals;
    return rivals;
  }

  /** Whether one of the entries knows of a date: of that day, or of a date within that month or year. */
  knowsDate(ids: Iterable<string>, edtf: string): boolean {
    for (const id of ids) {
      const { dates } = this.#of(id);
      if (dates.has(edtf)) return true;
      if (isYearless(edtf)) {
        for (const date of dates) if (date.endsWith(edtf.slice(4))) return true;
      } else if (edtf.length < 10) for (const date of dates) if (within(date, edtf)) return true;
    }
    return false;
  }

  /** Every day that one of the entries knows. */
  days(ids: Iterable<string>): string[] {
    return [...new Set(ids)]
      .flatMap((id) => [...this.#of(id).dates])
      .filter((date) => /^-?\d{4,}-\d{2}-\d{2}$/.test(date));
  }

  /** Whether one of the entries knows a number, or a range that holds it. */
  knowsNumber(ids: Iterable<string>, number: number): boolean {
    for (const id of ids) {
      const { numbers, ranges } = this.#of(id);
      if (numbers.has(number) || ranges.some(({ min, max }) => number >= min && number <= max)) return true;
    }
    return false;
  }

  /** Stories and reviews retell: they know nothing of their own. */
  #of(id: string): Known {
    const known = this.#known.get(id);
    if (known) return known;
    const kind = this.#dataset.kindOf(id);
    const told = kind === undefined || kind === "story" || kind === "review" ? undefined : this.#dataset.find(kind, id);
    const gathered = told ? (kind === "source" ? knownToSource(told) : knownToEntry(told)) : nothing;
    this.#known.set(id, gathered);
    return gathered;
  }
}

const isoDate = /-?\d{4,}(?:-\d{2}(?:-\d{2})?)?(?![\d-])/g;

/** Fields of prose that are themselves held against the data, and so are no data. */
const retold = new Set(["title", "summary", "significance", "label", "role", "id"]);

const nothing: Known = { dates: new Set(), numbers: new Set(), ranges: [] };

const knownToEntry = perObject((entry: object) => gather(entry, false));

/** Of a source its title counts too, as it does of a claim, which retells nothing. */
const knownToSource = perObject((entry: object) => gather(entry, true));

function gather(entry: unknown, isSource: boolean): Known {
  const dates = new Set<string>();
  const numbers = new Set<number>();
  const ranges: { min: number; max: number }[] = [];
  const text = (value: string) => {
    for (const { edtf } of findDatesInText(value)) dates.add(edtf);
    for (const { value: number } of numbersInText(value)) numbers.add(number);
  };
  const walk = (value: unknown, key: string | undefined): void => {
    if (typeof value === "string") {
      if (key === "edtf" || key === "oldStyle" || key === "issued" || key === "earliest" || key === "latest") {
        for (const [date] of value.matchAll(isoDate)) dates.add(date);
      } else if (key !== undefined && (isSource || !retold.has(key))) text(value);
      return;
    }
    if (Array.isArray(value)) {
      for (const item of value) walk(item, key === "cite" ? undefined : key);
      return;
    }
    if (value === null || typeof value !== "object") return;
    const { min, max } = value as { min?: unknown; max?: unknown };
    if (typeof min === "number" && typeof max === "number") ranges.push({ min, max });
    for (const [name, child] of Object.entries(value)) if (name !== "cite") walk(child, name);
  };
  walk(entry, undefined);
  return { dates, numbers, ranges };
}

/** Whether only a day and its month are named. */
function isYearless(edtf: string): boolean {
  return edtf.startsWith("XXXX");
}

/** Whether a day or month lies in a month or year: EDTF says so by how it begins. */
function within(date: string, wider: string): boolean {
  return date.length > wider.length && date.startsWith(`${wider}-`);
}

function overlapsSafely(a: string, b: string): boolean {
  return safeParseDate(a).ok && safeParseDate(b).ok && overlaps(a, b) !== "no";
}
