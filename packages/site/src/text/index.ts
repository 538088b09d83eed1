/** Words, addresses and days, as the site's pages use them. */
export { siteUrl } from "../site-url.ts";
export {
  address,
  addressOf,
  claimAddress,
  dayAddress,
  eventDays,
  folders,
  hasDayPage,
  isInPeriod,
  type PageKind,
  period,
} from "./address.ts";
export { daysBetween, shift } from "./days.ts";
export { Notebook } from "./notebook.tsx";
export { count, number, range, timeNames } from "./words.ts";
