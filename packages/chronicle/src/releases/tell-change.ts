const VALUE_LENGTH_MAX = 80;
const CONTEXT_LENGTH = 30;

/**
 * A field's change in a line; long values from a little before the place where they part.
 *
 * @example tellChange({ field: "date.edtf", before: "1953-06", after: "1953-06-26" }) // 'date.edtf: "1953-06" → "1953-06-26"'
 */
export function tellChange({
  field,
  before,
  after,
}: {
  readonly field: string;
  readonly before?: unknown;
  readonly after?: unknown;
}): string {
  const [from, to] = [inJson(before), inJson(after)];
  const parting = [...from].findIndex((letter, at) => letter !== to[at]);
  const start = Math.max(from.length, to.length) > VALUE_LENGTH_MAX ? Math.max(0, parting - CONTEXT_LENGTH) : 0;
  return `${field}: ${clip(from, start)} → ${clip(to, start)}`;
}

function inJson(value: unknown): string {
  return value === undefined ? "nothing" : JSON.stringify(value);
}

function clip(text: string, start: number): string {
  const end = start + VALUE_LENGTH_MAX;
  return `${start > 0 ? "…" : ""}${text.slice(start, end)}${text.length > end ? "…" : ""}`;
}
