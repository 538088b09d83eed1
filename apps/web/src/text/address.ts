import { type AfterStalin, content } from "@thaw/content";

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
  if (kind === "term") return `${address("office", content.get("term", id as AfterStalin["term"]).office)}#${id}`;
  if (kind === "relation")
    return `${address("figure", content.get("relation", id as AfterStalin["relation"]).from)}#relations`;
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

const [periodStart = "", periodEnd = ""] = content.subject.period.split("/");

/** The first and the last day of the period that is followed day by day. */
export const period = { start: periodStart, end: periodEnd };

/** The days to which one of an event's four times is dated, in order. */
export const eventDays: readonly string[] = [
  ...new Set(
    content.events.flatMap(({ time }) =>
      Object.values(time).flatMap((claim) => claim?.date.edtf.match(/^\d{4}-\d{2}-\d{2}(?=$|T)/)?.[0] ?? []),
    ),
  ),
].sort();

const daysWithEvents: ReadonlySet<string> = new Set(eventDays);

/** Whether a day has a page: every day of the period, and each earlier or later one on which an event has one of its times. */
export function hasDayPage(day: string): boolean {
  return isInPeriod(day) || daysWithEvents.has(day);
}

/** Whether a day lies in the period that is followed day by day. */
export function isInPeriod(day: string): boolean {
  return day >= periodStart && day <= periodEnd;
}
