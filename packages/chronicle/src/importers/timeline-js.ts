import { CorpusBuilder } from "./corpus-builder.ts";
import { ImportError, type Importer } from "./importer.ts";
import { plainText } from "./plain-text.ts";
import { rowsOfCsv } from "./rows-of-csv.ts";

interface Slide {
  readonly where: string;
  readonly id?: string | undefined;
  readonly headline: string;
  readonly text: string;
  readonly start: string | undefined;
  readonly end: string | undefined;
  readonly shown: string | undefined;
  readonly group: string | undefined;
  readonly left: readonly string[];
}

/** TimelineJS of Knight Lab: the sheet as CSV, or the JSON. */
export const importTimelineJs: Importer = {
  id: "timelinejs",
  title: "TimelineJS",
  carries:
    "Slides become events: headline, text without markup, start and end as finely as given, group as topic. Media, backgrounds, eras and the title slide have no place in a corpus.",
  read(text, options) {
    const builder = new CorpusBuilder(options);
    for (const slide of /^\s*\{/.test(text) ? slidesOfJson(text, builder) : slidesOfSheet(text, builder)) {
      for (const field of slide.left) builder.omit(`${slide.where}, ${field}`, "a corpus has no place for it");
      const start = builder.date(slide.start, slide.where);
      const end = slide.end === slide.start ? undefined : builder.date(slide.end, slide.where);
      if (start === undefined) {
        builder.omit(slide.where, slide.start === undefined ? "it has no date" : "its date cannot be read");
        continue;
      }
      const id = builder.id(slide.headline, slide.id);
      builder.add(
        "event",
        id,
        {
          title: slide.headline,
          kind: builder.word("eventKind", "Event"),
          ...(slide.group !== undefined && { topics: [builder.word("topic", slide.group)] }),
          summary: slide.text || slide.headline,
          time: { effective: end === undefined ? start : `${start}/${end}` },
        },
        slide.where,
      );
    }
    return builder.result();
  },
};

function edtf(year?: string, month?: string, day?: string, time?: string): string | undefined {
  if (year === undefined || !/^-?\d+$/.test(year)) return year;
  // There is no year 0 in TimelineJS: -44 is 44 BCE, which EDTF counts as -0043.
  const number = Number(year) < 0 ? Number(year) + 1 : Number(year);
  const written = `${number < 0 ? "-" : ""}${String(Math.abs(number)).padStart(4, "0")}`;
  const date = [written, month?.padStart(2, "0"), month === undefined ? undefined : day?.padStart(2, "0")];
  const clock = /^(\d{1,2}):(\d{2})/.exec(time ?? "");
  const text = date.filter((part) => part !== undefined).join("-");
  return clock && day !== undefined ? `${text}T${clock[1]?.padStart(2, "0")}:${clock[2]}` : text;
}

function slidesOfSheet(text: string, builder: CorpusBuilder): Slide[] {
  return rowsOfCsv(text).flatMap(({ number, cells }): Slide[] => {
    const where = `row ${number}`;
    const type = cells.get("type")?.toLowerCase();
    if (type === "title" || type === "era") {
      builder.omit(where, `a slide of type ${type} is no event`);
      return [];
    }
    const headline = plainText(cells.get("headline") ?? "");
    if (headline === "") {
      builder.omit(where, "it has no headline");
      return [];
    }
    const date = (prefix: string) =>
      edtf(
        ...(["year", "month", "day", "time"].map((part) => cells.get(`${prefix}${part}`) ?? undefined) as [
          string?,
          string?,
          string?,
          string?,
        ]),
      );
    return [
      {
        where,
        headline,
        text: plainText(cells.get("text") ?? ""),
        start: date(""),
        end: date("end_"),
        shown: cells.get("display_date"),
        group: cells.get("group"),
        left: [
          "display_date",
          "media",
          "media_credit",
          "media_caption",
          "media_thumbnail",
          "background",
          "link",
        ].filter((name) => cells.has(name)),
      },
    ];
  });
}

interface JsonDate {
  readonly year?: number | string;
  readonly month?: number | string;
  readonly day?: number | string;
  readonly hour?: number | string;
  readonly minute?: number | string;
}

interface JsonSlide {
  readonly unique_id?: string;
  readonly start_date?: JsonDate;
  readonly end_date?: JsonDate;
  readonly display_date?: string;
  readonly text?: { readonly headline?: string; readonly text?: string };
  readonly group?: string;
  readonly media?: object;
  readonly background?: object;
}

function slidesOfJson(text: string, builder: CorpusBuilder): Slide[] {
  const { title, eras, events } = parseJson(text) as { title?: object; eras?: unknown[]; events?: JsonSlide[] };
  if (!Array.isArray(events)) throw new ImportError('The JSON has no list "events": is it one of TimelineJS?');
  if (title) builder.omit("title", "the title slide is no event");
  if (eras?.length) builder.omit("eras", "eras are no events");
  return events.flatMap((slide, at): Slide[] => {
    const where = `events[${at}]`;
    const headline = plainText(slide.text?.headline ?? "");
    if (headline === "") {
      builder.omit(where, "it has no headline");
      return [];
    }
    const date = (given: JsonDate | undefined) => {
      const part = (value: number | string | undefined) =>
        value === undefined || value === "" ? undefined : String(value);
      const clock =
        given?.hour === undefined ? undefined : `${given.hour}:${String(given.minute ?? 0).padStart(2, "0")}`;
      return given && edtf(part(given.year), part(given.month), part(given.day), clock);
    };
    return [
      {
        where,
        id: slide.unique_id,
        headline,
        text: plainText(slide.text?.text ?? ""),
        start: date(slide.start_date),
        end: date(slide.end_date),
        shown: slide.display_date,
        group: slide.group,
        left: (["display_date", "media", "background"] as const).filter((name) => slide[name] !== undefined),
      },
    ];
  });
}

/** @throws {ImportError} with what is wrong with it. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new ImportError(`This is no JSON: ${(error as Error).message}.`);
  }
}
