import { formatDate, words } from "../subject.ts";

const LENGTH_MAX = 160;

const turns: Readonly<Record<string, string>> = words.turns;

/** A value of a changed field in words: a date as one, a missing value as "nothing", anything deep as its data, cut short. */
export function valueInWords(value: unknown): string {
  if (value === undefined || value === null) return words.corrections.nothing;
  if (typeof value === "number" || typeof value === "boolean") return String(value);
  if (typeof value !== "string") return isDated(value) ? dateOr(value.edtf) : cut(JSON.stringify(value));
  if (/^\d{4}-\d{2}(?:-\d{2})?/.test(value)) return dateOr(value);
  return /^[a-z]+(?:-[a-z]+)+$/.test(value) ? (turns[value] ?? value.replaceAll("-", " ")) : cut(value);
}

function isDated(value: object): value is { readonly edtf: string } {
  return "edtf" in value && typeof value.edtf === "string";
}

function dateOr(text: string): string {
  try {
    return formatDate(text);
  } catch {
    return cut(text);
  }
}

function cut(text: string): string {
  return text.length > LENGTH_MAX ? `${text.slice(0, LENGTH_MAX - 1)}…` : text;
}
