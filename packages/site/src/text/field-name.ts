import { words } from "../subject.ts";

const names: Readonly<Record<string, string>> = words.fields;

/** What a field asks, in words that end a sentence: "when it was decided". */
export function fieldName(field: string): string {
  return names[field] ?? field;
}
