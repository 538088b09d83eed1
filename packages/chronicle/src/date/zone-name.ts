import { twoDigits } from "./civil.ts";

/** A clock by how far it is ahead of UTC, in minutes: `UTC`, `UTC+3`, `UTC−3:30`. */
export function zoneName(offset: number): string {
  if (offset === 0) return "UTC";
  const [hours, minutes] = [Math.floor(Math.abs(offset) / 60), Math.abs(offset) % 60];
  return `UTC${offset < 0 ? "−" : "+"}${hours}${minutes === 0 ? "" : `:${twoDigits(minutes)}`}`;
}
