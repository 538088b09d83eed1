import ical, { ICalEventTransparency } from "ical-generator";
import { dateLocaleOf, formatDate } from "../date/format-date.ts";
import { claimSpeechOf } from "../query/claim-words.ts";
import { addressOf } from "./address.ts";
import { carried, type Format } from "./format.ts";
import { isDay, isoDate } from "./iso-date.ts";

/** iCalendar: an all-day entry for each event whose days are known. Deaths of a thousand years ago fit; years before 1 do not. */
export const icalendar: Format = {
  id: "ics",
  title: "iCalendar",
  mediaType: "text/calendar; charset=utf-8",
  standard: "https://www.rfc-editor.org/rfc/rfc5545",
  kinds: ["event"],
  loses:
    "Only events whose first day is known, of the common era; times of day are left to the description, since the clocks of the past have no zones a calendar knows.",
  write(dataset, chosen, options) {
    const { kept, omitted } = carried(chosen, ["event"], "iCalendar");
    const locale = dateLocaleOf(dataset.subject.language);
    const speech = claimSpeechOf(dataset.subject);
    const calendar = ical({
      name: dataset.subject.title,
      prodId: { company: "Thaw", product: "chronicle", language: dataset.subject.language.toUpperCase() },
      timezone: "UTC",
    });
    for (const { entry } of kept) {
      const { date } = entry.time.effective;
      const days = daysOf(date.edtf);
      if (!days) {
        omitted.push({
          id: entry.id,
          why: `a calendar wants days of the common era, and the date is ${formatDate(date.edtf)}`,
        });
        continue;
      }
      const page = addressOf(dataset, entry.id, options);
      const place = entry.places[0]?.place;
      calendar.createEvent({
        id: `${entry.id}@${new URL(options.site).host}`,
        stamp: new Date(options.updated),
        start: days.start,
        end: days.after,
        allDay: true,
        transparency: ICalEventTransparency.TRANSPARENT,
        summary: entry.title,
        description: `${formatDate(date.edtf, { locale }).replace(/\.$/, "")}. ${entry.summary}\n\n${speech.say(speech.words.sources, { page })}`,
        url: page,
        ...(place !== undefined && { location: dataset.label(place) }),
        categories: entry.topics.map((topic) => ({ name: dataset.subject.topics[topic] ?? topic })),
      });
    }
    return {
      text: calendar
        .toString()
        .replace(/\r?\n/g, "\r\n")
        .replace(/(?:\r\n)*$/, "\r\n"),
      omitted,
    };
  },
};

const DAY = 86_400_000;

/** First day, and the day after the last: what an all-day entry wants. */
function daysOf(edtf: string): { readonly start: Date; readonly after: Date } | undefined {
  const iso = isoDate({ edtf });
  if (!iso?.exact || !/^\d{4}-\d{2}-\d{2}/.test(iso.start) || iso.start < "0001") return undefined;
  if (iso.end === undefined && !isDay({ edtf })) return undefined;
  const last = iso.end ?? iso.start;
  if (!/^\d{4}-\d{2}-\d{2}/.test(last)) return undefined;
  return {
    start: new Date(`${iso.start.slice(0, 10)}T00:00:00Z`),
    after: new Date(Date.parse(`${last.slice(0, 10)}T00:00:00Z`) + DAY),
  };
}
