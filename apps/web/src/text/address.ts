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
} as const;

export type PageKind = keyof typeof folders;

/** The address of an entry's page. */
export function address(kind: PageKind, id: string): string {
  return `/${folders[kind]}/${id}/`;
}

/** The address of any entry by its id: a term's is its office's, a relation's its first figure's, a story's the home page. */
export function addressOf(id: string): string {
  const kind = content.kindOf(id);
  if (kind === "term") return `${address("office", content.get("term", id as AfterStalin["term"]).office)}#${id}`;
  if (kind === "relation") return `${address("figure", content.get("relation", id as AfterStalin["relation"]).from)}#relations`;
  if (kind === "story" || kind === undefined) return "/";
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
let earlier: ReadonlySet<string> | undefined;

/** Whether a day has a page: every day of the period, and each earlier or later one on which an event has one of its times. */
export function hasDayPage(day: string): boolean {
  if (day >= periodStart && day <= periodEnd) return true;
  earlier ??= new Set(eventDays());
  return earlier.has(day);
}

/** The first and the last day of the period that is followed day by day. */
export const period = { start: periodStart, end: periodEnd };

/** The days outside the period that have a page. */
export function eventDays(): string[] {
  const days = new Set<string>();
  for (const event of content.events) {
    for (const time of Object.values(event.time)) {
      const day = time?.date.edtf.match(/^\d{4}-\d{2}-\d{2}(?=$|T)/)?.[0];
      if (day && (day < periodStart || day > periodEnd)) days.add(day);
    }
  }
  return [...days].sort();
}
