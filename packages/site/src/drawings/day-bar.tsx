import { type DayFormOptions, dayForm } from "@thaw/charts";
import { Drawing } from "../components/drawing.tsx";
import { site } from "../subject.ts";
import { period } from "../text/address.ts";
import { shows } from "../text/sections.ts";
import { speech } from "./speech.ts";

/** Where a bar that asks for a day leads: to its page, on a site where each day has one. */
const dayPages: { readonly hrefOfDay?: string } = site.days.every && shows("on") ? { hrefOfDay: "/on/{day}/" } : {};

/** The bar of an explorer that asks for a day, of the whole period unless said. */
export function DayBar({
  first = period.start,
  last = period.end,
  ...own
}: Pick<DayFormOptions, "day" | "submit" | "whole"> & Partial<Pick<DayFormOptions, "first" | "last">>) {
  return <Drawing markup={dayForm({ action: "/on/", ...dayPages, speech, first, last, ...own })} />;
}
