import { type HistoricalEvent, holdersOf, inTime, nameOn } from "@thaw/chronicle";
import { setText } from "../build/set-type.ts";
import { content, words as dictionary, formatDate, say, site } from "../subject.ts";
import { dated } from "../text/dates.ts";
import { type IndexedEntry, type IndexedHolder, type SearchKind, searchKinds } from "./entry-index.ts";

/** Works that few entries cite are left to the full search, so that the index stays small. */
const CITED_MIN = 3;

/** The entries that the palette finds, from the content. */
export function entryIndex(): IndexedEntry[] {
  return [
    ...inTime(content).map((event) =>
      entry("event", event.id, event.title, timesInWords(event), "", [
        event.time.effective.date.edtf,
        event.time.announced?.date.edtf ?? "",
      ]),
    ),
    ...content.figures.map(({ id, label, role, name, variants }) =>
      entry("figure", id, label, role, words([name.full, name.native, ...variants], label)),
    ),
    ...content.offices.map((office) => {
      const { id, label, names, native, tracked, summary = "" } = office;
      const others = words([native, summary, ...names.flatMap((name) => [name.name, name.native])], label);
      const line = content.subject.officeKinds[office.kind] ?? "";
      return tracked
        ? entry("office", id, label, line, others, [], holdersOf(content, id).map(holder))
        : entry("office", id, label, line, others);
    }),
    ...content.organizations.map(({ id, label, names, native }) =>
      entry(
        "organization",
        id,
        label,
        "",
        words([native, ...names.flatMap((name) => [name.name, name.native])], label),
      ),
    ),
    ...content.places.map((place) =>
      entry(
        "place",
        place.id,
        place.label,
        formerly(place),
        words([place.native, ...place.names.flatMap(({ name, native }) => [name, native])], place.label),
      ),
    ),
    ...content.disputes.map(({ id, question }) => entry("dispute", id, question)),
    ...content.stories.map(({ id, title }) => entry("story", id, title)),
    ...content.reviews.map(({ id, title }) => entry("review", id, title)),
    ...content.sources
      .filter(({ id }) => content.referrers(id).length >= CITED_MIN)
      .map(({ id, label }) => entry("source", id, label)),
  ];
}

function entry(
  kind: SearchKind,
  id: string,
  label: string,
  detail = "",
  names = "",
  days: readonly string[] = [],
  holders: readonly IndexedHolder[] = [],
): IndexedEntry {
  const standing = Math.min(9, Math.round(Math.log2(1 + content.referrers(id).length)));
  const head = [searchKinds.indexOf(kind), id, setText(label), setText(detail), names, standing] as const;
  if (holders.length > 0) return [...head, days, holders];
  return days.length > 0 ? [...head, days] : head;
}

/** When an event happened and was made public, as a line under its title. */
function timesInWords({ time }: HistoricalEvent): string {
  const happened = formatDate(time.effective.date.edtf);
  const { announced } = time;
  if (!announced || announced.date.edtf.slice(0, 10) === time.effective.date.edtf.slice(0, 10)) return happened;
  return `${happened}; ${say(dictionary.day.timeOn, { time: dictionary.timesWithin.announced, date: dated(announced.date.edtf) })}`;
}

function holder(term: ReturnType<typeof holdersOf>[number]): IndexedHolder {
  return [content.label(term.figure), term.start.date.edtf, term.end?.date.edtf ?? ""];
}

function formerly(place: (typeof content.places)[number]): string {
  const { example } = site.days;
  const then = example === undefined ? place.name : nameOn(place, example);
  return then === place.name ? "" : say(dictionary.place.formerly, { year: example?.slice(0, 4) ?? "", name: then });
}

/** Names without those that the label holds already. */
function words(names: readonly (string | undefined)[], label: string): string {
  return [
    ...new Set(names.flatMap((name) => (name === undefined || label.includes(name) ? [] : name.split(/\s+/)))),
  ].join(" ");
}
