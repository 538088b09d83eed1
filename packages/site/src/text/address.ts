import { content, site } from "../subject.ts";

/** The kinds of entry that have a page of their own, and the folder it stands in. */
export const folders = {
  event: "events",
  figure: "figures",
  organization: "organizations",
  office: "offices",
  place: "places",
  source: "sources",
  dispute: "disputes",
  review: "reviews",
  story: "stories",
} as const;

export type PageKind = keyof typeof folders;

/** The address of an entry's page. */
export function address(kind: PageKind, id: string): string {
  return `/${folders[kind]}/${id}/`;
}

/** The address of any entry by its id: a term's is its office's, a relation's its first figure's. */
export function addressOf(id: string): string {
  const kind = content.kindOf(id);
  if (kind === "term") return `${address("office", content.get("term", id as string).office)}#${id}`;
  if (kind === "relation") return `${address("figure", content.get("relation", id as string).from)}#relations`;
  if (kind === undefined) return "/";
  return address(kind, id);
}

/** The address of a claim's page. */
export function claimAddress(id: string): string {
  return `/claims/${id}/`;
}

/** The address of a day's page, or nothing when the date is not one day. */
export function dayAddress(edtf: string): string | undefined {
  const day = edtf.slice(0, 10);
  return /^\d{4}-\d{2}-\d{2}(?:T[\d:]+)?$/.test(edtf) && hasDayPage(day) ? `/on/${day}/` : undefined;
}

/** The first and the last day of the period that is followed day by day; both empty where these are no days of four-digit years. */
export const period: { readonly start: string; readonly end: string } = periodInDays(content.subject.period);

/** The days to which one of an event's four times is dated, in order. */
export const eventDays: readonly string[] = [
  ...new Set(
    content.events.flatMap(({ time }) =>
      Object.values(time).flatMap((claim) => claim?.date.edtf.match(/^\d{4}-\d{2}-\d{2}(?=$|T)/)?.[0] ?? []),
    ),
  ),
].sort();

const daysWithEvents: ReadonlySet<string> = new Set(eventDays);

/** Whether a day has a page: every day of the period where the site says so, and each on which an event has one of its times. */
export function hasDayPage(day: string): boolean {
  if (site.sections.on === false) return false;
  return (site.days.every && isInPeriod(day)) || daysWithEvents.has(day);
}

/** Whether a day lies in the period that is followed day by day. */
export function isInPeriod(day: string): boolean {
  return day >= period.start && day <= period.end;
}

/** A period of EDTF, `1880/1930`, by its first and last day. */
function periodInDays(edtf: string): { start: string; end: string } {
  const [from = "", to = ""] = edtf.split("/");
  const [start, end] = [from, to].map((part) => /^\d{4}(?:-\d{2}){0,2}$/.test(part) && part);
  if (!start || !end) return { start: "", end: "" };
  const lastDay =
    end.length === 7 ? new Date(Date.UTC(Number(end.slice(0, 4)), Number(end.slice(5)), 0)).getUTCDate() : 31;
  return {
    start: `${start}${"-01-01".slice(start.length - 4)}`,
    end: end.length === 10 ? end : `${end.length === 4 ? `${end}-12` : end}-${lastDay}`,
  };
}
