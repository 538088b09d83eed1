import MiniSearch, { type Options } from "minisearch";
import { isWithin, overlaps } from "../date/compare.ts";
import { dateLocaleOf, formatDate } from "../date/format-date.ts";
import type { EntryByKind } from "../model/entry.ts";
import { type EntryKind, entryKinds } from "../model/kinds.ts";
import type { Subject } from "../model/subject.ts";
import { claimSpeechOf } from "../query/claim-words.ts";
import { type Claim, claimsOf } from "../query/claims.ts";
import type { Dataset } from "../query/dataset.ts";
import { eventsOn, listEvents } from "../query/events.ts";
import { holdersOf } from "../query/figures.ts";
import { onThisDay } from "../query/on-this-day.ts";
import { type Succession, successorsOf } from "../query/successors.ts";
import { termExtent } from "../query/term-extent.ts";
import { type DateQuery, dateQuery } from "./date-query.ts";
import { fold } from "./fold.ts";
import { answersTo, asksDoer, asksSuccessor, asksWho, names, wantedKind, wordsOfQuestion } from "./question.ts";
import { detailOf, type SearchDocument, searchDocuments, searchedKinds } from "./search-documents.ts";
import { openIndex } from "./word-index.ts";
import { writeIndex } from "./written-index.ts";

/** An entry found. */
export interface SearchHit {
  readonly kind: EntryKind;
  readonly id: string;
  readonly label: string;
  /** A line that tells it from others: a role, a date, a kind. */
  readonly detail: string;
  /** Higher is better; comparable within one answer only. */
  readonly score: number;
}

/** What a search finds. */
export interface SearchAnswer {
  /** Best first. */
  readonly hits: readonly SearchHit[];
  /** The date that the query names, EDTF; `XXXX-06-26` for a day without its year. */
  readonly date?: string;
  /** Claims of the first hit that answer the question, where one was asked. */
  readonly answer?: readonly Claim[];
}

export interface SearchOptions {
  readonly kinds?: readonly EntryKind[] | undefined;
  /** At most so many hits; 20, unless said. */
  readonly limit?: number | undefined;
}

export type Search = (query: string, options?: SearchOptions) => SearchAnswer;

const QUERY_LENGTH_MAX = 200;
/** So many hits are told, where no more are wanted: what they are may put another first. */
const HITS_MAX = 200;
export const wordBreak = /[^\p{L}\p{N}\p{M}'’]+/u;

/** How much more a reader looks for an entry of one kind than of another: people and events before the works that speak of them. */
export const prominence: Readonly<Record<EntryKind, number>> = {
  event: 3,
  figure: 3,
  office: 2,
  organization: 2,
  place: 2,
  dispute: 2,
  story: 1,
  review: 1,
  source: 0.5,
  term: 1,
  relation: 1,
};

const indexOptions: Options<SearchDocument & { readonly key: number }> = {
  idField: "key",
  fields: ["label", "names", "text"],
  tokenize: (text) => text.split(wordBreak).filter((word) => word !== ""),
  processTerm: (term) => fold(term) || null,
};

const weighing = {
  boosts: [4, 3, 1],
  weights: { prefix: 0.5, fuzzy: 0.3 },
  prefixLengthMin: 2,
  distanceMax: (word: string) => (word.length >= 8 ? 2 : word.length >= 4 ? 1 : 0),
};

/**
 * The index of a dataset as bytes, to be kept or sent to a browser and opened by {@link openSearch}.
 *
 * @param texts whether summaries, statements and stories are searched too; names, titles and dates always are.
 */
export function searchIndex<S extends Subject>(dataset: Dataset<S>, { texts = true } = {}): Uint8Array<ArrayBuffer> {
  const index = new MiniSearch(indexOptions);
  const documents = searchDocuments(dataset);
  index.addAll(documents.map((document, key) => ({ ...document, key, ...(!texts && { text: "" }) })));
  return writeIndex(index.toJSON());
}

/**
 * A search over the entries of a dataset, by their names in any script or spelling that the corpus holds or that its Cyrillic is written in, by
 * titles, texts and dates. Words may be begun only, or have a letter wrong; questions are read for what they ask. The index is made at the call;
 * keep the function that is returned.
 *
 * @example createSearch(content)("хрущев").hits[0].id // "nikita-khrushchev"
 */
export function createSearch<S extends Subject>(dataset: Dataset<S>): Search {
  return openSearch(dataset, searchIndex(dataset));
}

/** A search by an index that {@link searchIndex} made of the same dataset. */
export function openSearch<S extends Subject>(dataset: Dataset<S>, index: Uint8Array): Search {
  const searchWords = openWordSearch(dataset, index);
  return (query, options) => {
    const read = readQuery(dataset, query, options);
    return answerQuery(dataset, read, read.words === undefined ? [] : searchWords({ ...read, words: read.words }));
  };
}

/** Words to look up, and in what. */
export interface WordQuestion {
  readonly words: string;
  readonly kinds: readonly EntryKind[];
  /** The kind of entry that comes first among equals. */
  readonly wanted: EntryKind | undefined;
  /** How many of them will be looked at. */
  readonly limit?: number;
}

/** Entries that have some words, best first: {@link openSearch} without what a query says beside its words. */
export function openWordSearch<S extends Subject>(
  dataset: Dataset<S>,
  index: Uint8Array,
): (question: WordQuestion) => SearchHit[] {
  const places = searchedKinds.flatMap((kind) => dataset.ids(kind).map((id) => ({ kind, id: id as string })));
  const find = openIndex(index, { ...weighing, boostOf: (document) => prominence[placeOf(document).kind] });
  const placeOf = (document: number) => places[document] as (typeof places)[number];
  const shown: Omit<SearchHit, "score">[] = [];
  const show = (document: number): Omit<SearchHit, "score"> => {
    const { kind, id } = placeOf(document);
    const entry = dataset.find(kind, id) as EntryByKind[EntryKind];
    return { kind, id, label: entry.label, detail: detailOf(kind, entry, dateLocaleOf(dataset.subject.language)) };
  };
  return ({ words: text, kinds, wanted, limit = 0 }) => {
    const words = text
      .split(wordBreak)
      .map(fold)
      .filter((word) => word !== "");
    const asked = new Set(words).size;
    const everything = kinds.length === entryKinds.length;
    const found: { document: number; score: number }[] = [];
    find(words, (document, score, matched) => {
      const { kind } = placeOf(document);
      if (!everything && !kinds.includes(kind)) return;
      // Of two as good, the one with more of the words comes far before.
      const weight = (matched >= asked ? 1 : (matched / asked) ** 3) * (kind === wanted ? 2 : 1);
      found.push({ document, score: Math.round(score * weight * 1000) / 1000 });
    });
    found.sort((a, b) => b.score - a.score);
    return found.slice(0, Math.max(limit, HITS_MAX)).map(({ document, score }) => {
      shown[document] ??= show(document);
      return { ...shown[document], score };
    });
  };
}

/** A query, read for what it asks, before its words are looked up. */
export interface ReadQuery {
  readonly text: string;
  /** The words to look up; undefined where the query is a date and nothing else. */
  readonly words: string | undefined;
  readonly date: DateQuery | undefined;
  readonly kinds: readonly EntryKind[];
  /** The kind of entry that would answer, where a question was asked. */
  readonly wanted: EntryKind | undefined;
  readonly limit: number;
}

/** Read a query. Who looks its words up elsewhere, as in a database, gives what was found to {@link answerQuery}. */
export function readQuery<S extends Subject>(
  dataset: Dataset<S>,
  query: string,
  { kinds = entryKinds, limit = 20 }: SearchOptions = {},
): ReadQuery {
  const text = query.slice(0, QUERY_LENGTH_MAX);
  const date = dateQuery(text, dataset.subject.period);
  const asked = date ? date.rest : text;
  const left = wordsOfQuestion(asksSuccessor(text) ? asked.replace(succeeding, "") : asked);
  const words = date && (date.rest === "" || left === "") ? undefined : left;
  return { text, words, date, kinds, wanted: wantedKind(text), limit };
}

/** The answer to a query whose words were looked up: `found`, best first. */
export function answerQuery<S extends Subject>(
  dataset: Dataset<S>,
  { text, words, date, kinds, wanted, limit }: ReadQuery,
  found: readonly SearchHit[],
): SearchAnswer {
  const first = date && words === undefined ? hitsOn(dataset, date) : found;
  const succession = asksSuccessor(text) ? successionAnswer(dataset, first, limit, date?.edtf) : undefined;
  if (succession) return { ...succession, ...(date && { date: date.edtf }) };
  const weighed = preferTracked(dataset, first);
  const near = date && date.rest !== "" ? nearer(dataset, weighed, date.edtf, wanted) : weighed;
  const hits = near.filter(({ kind }) => kinds.includes(kind)).slice(0, limit);
  const answer = answerOf(dataset, text, hits[0], date?.edtf);
  return { hits, ...(date && { date: date.edtf }), ...(answer.length > 0 && { answer }) };
}

/** Verbs of a question of who came after whom: they say nothing of the one who left. */
const succeeding = /\b(?:succeed|replac|follow|after|took|over)\w*/gi;

/** Who came after the best figure found, office by office: in the offices followed day by day, and at the date of the question, where any. */
function successionAnswer<S extends Subject>(
  dataset: Dataset<S>,
  found: readonly SearchHit[],
  limit: number,
  date: string | undefined,
): Pick<SearchAnswer, "hits" | "answer"> | undefined {
  const left = found.find(({ kind, id }) => kind === "figure" && successorsOf(dataset, id as S["figure"]).length > 0);
  if (!left) return undefined;
  const all = successorsOf(dataset, left.id as S["figure"]);
  const preferred = (wanted: readonly Succession<S>[], of: readonly Succession<S>[]) =>
    wanted.length > 0 ? wanted : of;
  const then = all.filter(({ after }) => date !== undefined && overlaps(after.start.date.edtf, date) !== "no");
  const dated = preferred(then, all);
  const tracked = dated.filter(({ after }) => dataset.find("office", after.office)?.tracked);
  const chosen = preferred(tracked, dated);
  const answer = chosen.flatMap(({ after }) =>
    (claimsOf("term", after, dataset.label, claimSpeechOf(dataset.subject)) as readonly Claim[]).slice(0, 1),
  );
  const heirs = [...new Set(chosen.map(({ after }) => after.figure))].map((id) => dataset.get("figure", id));
  const hits = heirs.map(
    ({ id, label, role }): SearchHit => ({ kind: "figure", id, label, detail: role, score: left.score }),
  );
  return { hits: [...hits, ...found.filter(({ id }) => !hits.some((hit) => hit.id === id))].slice(0, limit), answer };
}

/** The claims of the first hit that answer a question: for an office, those that tell who held it, at the date where there is one. */
function answerOf<S extends Subject>(
  dataset: Dataset<S>,
  query: string,
  hit: SearchHit | undefined,
  date: string | undefined,
): readonly Claim[] {
  const entry = hit && dataset.find(hit.kind, hit.id);
  if (!entry) return [];
  if (hit.kind === "dispute")
    return (entry as EntryByKind["dispute"]).about.flatMap((id) => (dataset.claim(id) as Claim | undefined) ?? []);
  if (hit.kind === "event")
    return answersTo(query, () => claimsAsked(dataset, query, entry as EntryByKind<S>["event"]));
  if (hit.kind !== "office")
    return answersTo(
      query,
      () => claimsOf(hit.kind, entry, dataset.label, claimSpeechOf(dataset.subject)) as readonly Claim[],
    );
  const terms = asksWho(query) ? holdersOf(dataset, entry.id as S["office"]) : [];
  return terms
    .filter((term) => date === undefined || date.startsWith("XXXX-") || overlaps(termExtent(term), date) !== "no")
    .flatMap((term) =>
      (claimsOf("term", term, dataset.label, claimSpeechOf(dataset.subject)) as readonly Claim[]).slice(0, 1),
    );
}

/**
 * The claims of an event that may answer a question. Of those who were there not whom it names; and where it asks who did it not whom it was
 * done to, but first of whom it is noted what he did to him.
 */
function claimsAsked<S extends Subject>(
  dataset: Dataset<S>,
  query: string,
  event: EntryByKind<S>["event"],
): readonly Claim[] {
  const claims = claimsOf("event", event, dataset.label, claimSpeechOf(dataset.subject)) as readonly Claim[];
  if (!asksWho(query)) return claims;
  const isDone = (role: string) => dataset.subject.roles[role]?.neededBy?.includes(event.kind) ?? false;
  const named = event.who.filter(({ figure }) => figure !== undefined && names(query, dataset.label(figure)));
  const done = asksDoer(query) ? event.who.filter(({ role }) => isDone(role)) : [];
  const left = new Set<string>([...named, ...done].map(({ id }) => id));
  const others = claims.filter(({ id }) => !left.has(id));
  const toldOf = ({ note = "" }: Claim) => named.some(({ figure }) => names(note, dataset.label(figure ?? "")));
  return done.length > 0 ? [...others.filter(toldOf), ...others.filter((claim) => !toldOf(claim))] : others;
}

/** The events of a date: on a day by all four times, within a longer one by when they happened, on a day of any year by their anniversaries. */
function hitsOn<S extends Subject>(dataset: Dataset<S>, { edtf }: DateQuery): SearchHit[] {
  const events = edtf.startsWith("XXXX-")
    ? onThisDay(dataset, edtf.slice(5)).certain.flatMap((found) => ("event" in found ? [found.event] : []))
    : /^-?\d{4}-\d{2}-\d{2}/.test(edtf)
      ? eventsOn(dataset, edtf).map(({ event }) => event)
      : listEvents(dataset, { from: edtf, to: edtf }).map(({ event }) => event);
  return [...new Set(events)].map((event) => ({
    kind: "event",
    id: event.id,
    label: event.label,
    detail: formatDate(event.time.effective.date.edtf, { locale: dateLocaleOf(dataset.subject.language) }),
    score: 1,
  }));
}

/** The same hits, with offices that the corpus follows day by day before those of the second rank. */
function preferTracked<S extends Subject>(dataset: Dataset<S>, hits: readonly SearchHit[]): readonly SearchHit[] {
  let some = false;
  const weighed = hits.map((hit) => {
    if (hit.kind !== "office" || !dataset.find("office", hit.id)?.tracked) return hit;
    some = true;
    return { ...hit, score: hit.score * 2 };
  });
  return some ? weighed.sort((a, b) => b.score - a.score) : hits;
}

/** The same hits, with the events of a date before the others that are as good, or the offices where somebody asks who was what then. */
function nearer<S extends Subject>(
  dataset: Dataset<S>,
  hits: readonly SearchHit[],
  edtf: string,
  wanted: EntryKind | undefined,
): SearchHit[] {
  if (edtf.startsWith("XXXX-")) return [...hits];
  const isNear = ({ kind, id }: SearchHit) => {
    if (wanted === "office") return kind === "office";
    const event = kind === "event" ? dataset.find("event", id) : undefined;
    return event !== undefined && isWithin(event.time.effective.date.edtf, edtf) !== "no";
  };
  return hits
    .map((hit) => (isNear(hit) ? { ...hit, score: Math.round(hit.score * 10_000) / 1000 } : hit))
    .sort((a, b) => b.score - a.score);
}
