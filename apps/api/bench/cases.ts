import { content } from "@thaw/content";

const figures = content.figures.map(({ id }) => id);
const surnames = content.figures.map(({ label }) => label.split(" ").at(-1) ?? "").filter(({ length }) => length > 5);
const sources = content.sources.map(({ id }) => id);
const days = content.events
  .map(({ time }) => time.effective.date.edtf)
  .filter((date) => /^195\d-\d\d-\d\d$/.test(date));
const kinds = Object.keys(content.subject.eventKinds);
const withoutThird = (word: string) => word.slice(0, 2) + word.slice(3);
const monthBefore = (day: string) => day.replace(/^(\d+)-(\d+)-\d+$/, (_, year, month) => `${year}-${month}-01`);

export interface Case {
  readonly name: string;
  readonly paths: readonly string[];
  readonly headers?: Record<string, string>;
  /** Whether the client holds the answer. */
  readonly held?: true;
  /** Whether the answer is a problem. */
  readonly refused?: true;
}

const entries = content.events.map(({ id }) => `/v1/events/${id}`);
/** What the benches of CPU ask for: each case many things of one sort. */
export const cases: readonly Case[] = [
  { name: "an entry", paths: entries },
  { name: "an entry, compressed beforehand", paths: entries, headers: { "Accept-Encoding": "gzip" } },
  { name: "an entry the client holds (304)", paths: entries, held: true },
  { name: "power on a day, all offices", paths: days.map((day) => `/v1/power?date=${day}`) },
  {
    name: "power on a day, one office",
    paths: days.map((day) => `/v1/power?date=${day}&office=minister-of-internal-affairs`),
  },
  { name: "what changed in a month", paths: days.map((day) => `/v1/changes?from=${monthBefore(day)}&to=${day}`) },
  { name: "50 events of a kind or another", paths: kinds.map((kind) => `/v1/events?kind=!${kind}`) },
  { name: "10 events of a figure", paths: figures.map((id) => `/v1/events?figure=${id}&limit=10`) },
  {
    name: "50 events, three fields",
    paths: kinds.map((kind) => `/v1/events?kind=!${kind}&fields=label,kind,time.effective.date.edtf`),
  },
  { name: "claims of a source", paths: sources.map((id) => `/v1/claims?source=${id}`) },
  { name: "a figure's timeline", paths: figures.map((id) => `/v1/timeline?figure=${id}`) },
  { name: "search, a name", paths: surnames.map((name) => `/v1/search?q=${encodeURIComponent(name)}`) },
  {
    name: "search, a name with a letter left out",
    paths: surnames.map((name) => `/v1/search?q=${encodeURIComponent(withoutThird(name))}`),
  },
  { name: "a name completed", paths: surnames.map((name) => `/v1/suggest?q=${encodeURIComponent(name.slice(0, 4))}`) },
  {
    name: "a refusal with a suggestion (400)",
    paths: figures.map((id) => `/v1/events?figure=${id.slice(1)}`),
    refused: true,
  },
  { name: "the documentation page", paths: ["/docs"] },
];

/** So many of some paths at most, from the whole of them, each once. */
export function spread(paths: readonly string[], most: number): string[] {
  const different = [...new Set(paths)];
  const step = Math.max(1, different.length / most);
  return Array.from(
    { length: Math.min(different.length, most) },
    (_, place) => different[Math.floor(place * step)] ?? "",
  );
}
