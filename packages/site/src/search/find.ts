import { dateOfQuery } from "./date-of-query.ts";
import { type IndexedEntry, searchKinds } from "./entry-index.ts";
import { type Match, matchEntries } from "./match-entries.ts";

/** What the palette shows for a query. */
export interface Found {
  /** The date that the query names, EDTF: a day, a month or a year. */
  readonly date?: string;
  /** Who held the office that is asked for, at the date where there is one. */
  readonly answer?: { readonly entry: IndexedEntry; readonly holders: readonly string[] };
  /** Best first. */
  readonly matches: readonly Match[];
}

/** What a query finds in an index: by date, by name, and who held an office. Any text is a query; none throws. */
export function createFind(entries: readonly IndexedEntry[], century = "19"): (query: string) => Found {
  const match = matchEntries(entries);
  return (query) => {
    const date = dateOfQuery(query, century);
    if (date && date.rest === "") return { date: date.edtf, matches: onDate(entries, date.edtf) };
    const words = date ? date.rest : query;
    const found = match(words);
    const matches = date ? datedFirst(found, date.edtf) : found;
    const office = date || /^who\b|^кто\b/i.test(words) ? officeOf(matches) : undefined;
    const holders = office?.[7]
      ?.filter(([, from, to]) => !date || overlaps(from, to, date.edtf))
      .map(([label]) => label);
    return {
      ...(date && { date: date.edtf }),
      ...(office && holders && holders.length > 0 && holders.length <= 6 && { answer: { entry: office, holders } }),
      matches,
    };
  };
}

/** The first office among the best matches whose holders the index knows. */
function officeOf(matches: readonly Match[]): IndexedEntry | undefined {
  return matches.slice(0, 12).find(({ entry }) => entry[7])?.entry;
}

/** Events with one of their days within a date, before those that were going on then. */
function onDate(entries: readonly IndexedEntry[], date: string): Match[] {
  const kind = searchKinds[0];
  return entries
    .flatMap((entry): Match[] => {
      const day = entry[0] === 0 ? entry[6]?.find((own) => within(own, date)) : undefined;
      return day === undefined ? [] : [{ kind, entry, score: day.startsWith(date) && !day.includes("/") ? 2 : 1 }];
    })
    .sort((a, b) => b.score - a.score);
}

function datedFirst(matches: readonly Match[], date: string): Match[] {
  return matches
    .map((match) => (match.entry[6]?.some((day) => within(day, date)) ? { ...match, score: match.score * 4 } : match))
    .sort((a, b) => b.score - a.score);
}

function within(day: string, date: string): boolean {
  const [from = "", to = from] = day.replace(/[~?%]/g, "").split("/");
  return from.startsWith(date) || (from.slice(0, date.length) <= date && date <= to.slice(0, date.length) && to !== "");
}

function overlaps(from: string, to: string, date: string): boolean {
  return from.slice(0, date.length) <= date && (to === "" || to === ".." || date <= to.slice(0, date.length));
}
