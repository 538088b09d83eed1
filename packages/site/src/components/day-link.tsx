import { formatDate } from "../subject.ts";
import { dayAddress } from "../text/address.ts";

/** A day in words, leading to its page where it has one. */
export function DayLink({ day }: { day: string }) {
  const href = dayAddress(day);
  return href ? <a href={href}>{formatDate(day)}</a> : formatDate(day);
}
