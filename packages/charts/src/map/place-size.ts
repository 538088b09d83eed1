/** The radius of a place's circle in pixels: its area grows with the number of events. */
export function radius(events: number): number {
  return Math.round(Math.min(2.6 * Math.sqrt(events), 18) * 10) / 10;
}

/** A place's name, and how much happened there when that is more than one thing. */
export function placeText(label: string, events: number): string {
  return events > 1 ? `${label} ${events}` : label;
}
