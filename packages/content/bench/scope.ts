import type { Dataset } from "@thaw/chronicle";

/** One line of the scope: what is counted, how many there should be at least, and how many there are. */
export interface ScopeRow {
  readonly what: string;
  readonly atLeast: number;
  readonly now: number;
}

/** Kinds of source that are documents of the time, not accounts of it. */
const documents = ["archive-document", "official-publication", "law", "speech", "newspaper"];

/**
 * How far the corpus reaches beside how far it was meant to reach: the numbers that a finished history of the succession needs.
 *
 * @example scopeOf(content).filter(({ now, atLeast }) => now < atLeast) // what is missing
 */
export function scopeOf(dataset: Dataset): ScopeRow[] {
  const chapters = dataset.stories.filter(({ kind }) => kind === "chapter");
  const words = chapters.flatMap(({ blocks }) =>
    blocks.flatMap((block) => (block.type === "paragraph" ? block.sentences.map(({ html }) => wordsIn(html)) : [])),
  );
  const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);
  return [
    { what: "events", atLeast: 320, now: dataset.events.length },
    { what: "figures", atLeast: 160, now: dataset.figures.length },
    { what: "offices", atLeast: 70, now: dataset.offices.length },
    { what: "organizations", atLeast: 40, now: dataset.organizations.length },
    { what: "terms", atLeast: 550, now: dataset.terms.length },
    {
      what: "places with coordinates",
      atLeast: 110,
      now: dataset.places.filter(({ coordinates }) => coordinates !== undefined).length,
    },
    { what: "sources", atLeast: 220, now: dataset.sources.length },
    {
      what: "documents of the time that can be read on the web",
      atLeast: 70,
      now: dataset.sources.filter(({ kind, url }) => url !== undefined && documents.includes(kind)).length,
    },
    { what: "disputes", atLeast: 40, now: dataset.disputes.length },
    { what: "relations between figures", atLeast: 250, now: dataset.relations.length },
    { what: "causes between events", atLeast: 250, now: sum(dataset.events.map(({ causes }) => causes.length)) },
    { what: "reviews", atLeast: 12, now: dataset.reviews.length },
    {
      what: "statements reviewed",
      atLeast: 120,
      now: sum(dataset.reviews.map(({ statements }) => statements.length)),
    },
    { what: "chapters of the story", atLeast: 14, now: chapters.length },
    { what: "words of the story", atLeast: 18_000, now: sum(words) },
  ];
}

/** The words of a sentence in HTML. */
function wordsIn(html: string): number {
  return html
    .replaceAll(/<[^>]*>/g, "")
    .split(/\s+/)
    .filter((word) => word !== "").length;
}
