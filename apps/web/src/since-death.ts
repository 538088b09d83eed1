const DAY = 86_400_000;
const DEATH = "1953-03-05";

/** How far a day of the period lies from Stalin's death: "112 days after Stalin's death", "the day of Stalin's death". */
export function sinceDeath(day: string): string | undefined {
  const days = Math.round((Date.parse(`${day}T00:00:00Z`) - Date.parse(`${DEATH}T00:00:00Z`)) / DAY);
  if (days < -7 || days > 4300) return undefined;
  if (days === 0) return "the day of Stalin's death";
  if (Math.abs(days) === 1) return `the day ${days > 0 ? "after" : "before"} Stalin's death`;
  return `${String(Math.abs(days)).replace(/\B(?=\d{3}$)/, ",")} days ${days > 0 ? "after" : "before"} Stalin's death`;
}
