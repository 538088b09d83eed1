const DAY = 86_400_000;
const WEEKDAYS = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"];

/** The day a number of days after (or, negative, before) an ISO day of the years 1000 to 9999. */
export function shift(day: string, by: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + by * DAY).toISOString().slice(0, 10);
}

/** Every ISO day from one to another, both included. */
export function daysBetween(from: string, to: string): string[] {
  const days: string[] = [];
  for (let day = from; day <= to; day = shift(day, 1)) days.push(day);
  return days;
}

/** The name of the weekday of an ISO day, New Style. */
export function weekday(day: string): string {
  return WEEKDAYS[new Date(`${day}T00:00:00Z`).getUTCDay()] ?? "";
}

const DEATH = "1953-03-05";

/** How far a day of the period lies from Stalin's death: "112 days after Stalin's death", "the day of Stalin's death". */
export function sinceDeath(day: string): string | undefined {
  const days = Math.round((Date.parse(`${day}T00:00:00Z`) - Date.parse(`${DEATH}T00:00:00Z`)) / DAY);
  if (days < -7 || days > 4300) return undefined;
  if (days === 0) return "the day of Stalin's death";
  if (Math.abs(days) === 1) return `the day ${days > 0 ? "after" : "before"} Stalin's death`;
  return `${String(Math.abs(days)).replace(/\B(?=\d{3}$)/, ",")} days ${days > 0 ? "after" : "before"} Stalin's death`;
}
