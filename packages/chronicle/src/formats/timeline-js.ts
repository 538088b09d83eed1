import { formatDate } from "../date/format-date.ts";
import type { HistoricalDate } from "../date/historical-date.ts";
import { addressOf } from "./address.ts";
import { carried, type Format, jsonText } from "./format.ts";
import { isoDate, partsOf } from "./iso-date.ts";

interface TimelineDate {
  year: number;
  month?: number;
  day?: number;
  hour?: number;
  minute?: number;
  display_date: string;
}

/** The JSON that TimelineJS of Knight Lab loads: a slide for each event. */
export const timelineJs: Format = {
  id: "timeline.json",
  title: "TimelineJS",
  mediaType: "application/json",
  standard: "https://timeline.knightlab.com/docs/json-format.html",
  kinds: ["event"],
  loses:
    "Only events, at the time they happened; the slide says in words what is uncertain about it. Participants and evidence are a link away.",
  write(dataset, chosen, options) {
    const { kept, omitted } = carried(chosen, ["event"], "TimelineJS");
    const slides = kept.flatMap(({ entry }) => {
      const dates = datesOf(entry.time.effective.date);
      if (!dates) {
        omitted.push({
          id: entry.id,
          why: `its date, ${formatDate(entry.time.effective.date.edtf)}, has no place on a line`,
        });
        return [];
      }
      const [topic] = entry.topics;
      return [
        {
          unique_id: entry.id,
          ...dates,
          text: {
            headline: escapeHtml(entry.title),
            text: `<p>${escapeHtml(entry.summary)}</p><p><a href="${addressOf(dataset, entry.id, options)}">Sources</a></p>`,
          },
          ...(topic !== undefined && { group: dataset.subject.topics[topic] ?? topic }),
        },
      ];
    });
    const title = { text: { headline: escapeHtml(dataset.subject.title) } };
    return { text: jsonText({ title, events: slides }), omitted };
  },
};

function datesOf(date: HistoricalDate) {
  const iso = isoDate(date);
  if (!iso) return undefined;
  const display_date = formatDate(date.edtf);
  return {
    start_date: timelineDate(iso.start, display_date),
    ...(iso.end !== undefined && { end_date: timelineDate(iso.end, display_date) }),
    display_date,
  };
}

function timelineDate(iso: string, display_date: string): TimelineDate {
  const [year = 0, month, day] = partsOf(iso);
  const [, hour, minute] = /T(\d{2}):(\d{2})/.exec(iso) ?? [];
  return {
    year: year <= 0 ? year - 1 : year,
    ...(month !== undefined && { month }),
    ...(day !== undefined && { day }),
    ...(hour !== undefined && { hour: Number(hour), minute: Number(minute) }),
    display_date,
  };
}

function escapeHtml(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
