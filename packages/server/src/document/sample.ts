import { type Dataset, isWithin, safeParseDate } from "@thaw/chronicle";

/** A day that a dataset can be asked about: the first of its period on which something happened, or else that on which the period began. */
export function aDay({ events, subject }: Dataset): string {
  const days = events
    .map(({ time }) => time.effective.date.edtf)
    .filter((edtf) => edtf.length === 10 && isDay(edtf) && isWithin(edtf, subject.period) === "certainly");
  return days.sort()[0] ?? subject.period.split("/")[0] ?? "";
}

/** A name that a search of a dataset finds: the last word of what its first figure is called. */
export function aName({ figures: [figure] }: Dataset): string {
  return figure?.label.toLowerCase().split(" ").at(-1) ?? "";
}

/** Whether a text is a day or a month in plain form. */
export function isDay(text: string): boolean {
  return /^\d{4}-\d\d(?:-\d\d)?$/.test(text) && safeParseDate(text).ok;
}
