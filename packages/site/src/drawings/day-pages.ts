import { site } from "../subject.ts";
import { shows } from "../text/sections.ts";

/** Where a bar that asks for a day leads: to its page, on a site where each day has one. */
export const dayPages: { readonly hrefOfDay?: string } =
  site.days.every && shows("on") ? { hrefOfDay: "/on/{day}/" } : {};
