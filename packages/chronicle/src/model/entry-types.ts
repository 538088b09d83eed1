// Written from the schemas by build/entry-types.ts. Do not edit: change the schema, then run `pnpm --filter @thaw/chronicle types`.
// Interfaces, since the types that Zod infers cost every app that imports them a second of type-checking, and carry no descriptions.
import type { HistoricalDate } from "../date/historical-date.ts";
import type { Stance, Status } from "./claim.ts";
import type { Verdict } from "./review.ts";
import type { SourceKind, SourceName } from "./source.ts";
import type { Subject } from "./subject.ts";

/** A source called to witness for one statement. */
export interface Citation<S extends Subject = Subject> {
  /** Id of a source. */
  source: S["source"];
  /** What the source does for the statement: supports, contradicts or only mentions it. */
  stance: Stance;
  /** Where in the source: document number, section, column. Only when somebody looked it up. */
  locator?: string;
  /** The day on which the text of the source was read for this statement. Absent when it is cited from general knowledge. */
  consulted?: string;
  /** The few words of the source that carry the statement. */
  quote?: string;
  /** What a reader should know about this use of the source. */
  note?: string;
}

/** What every claim carries besides its content. */
export interface Claimed<S extends Subject = Subject> {
  /** Stable id of a claim: the entry's id and the path of the field in it. */
  id: string;
  /** How firmly it stands: established, probable, disputed among scholars, or refuted. */
  status: Status;
  /** The evidence. An entry's own citations stand in where a field brings none. */
  cite: Citation<S>[];
  /** Reasoning or reservation, in a sentence. */
  note?: string;
  /** The dispute in which this claim is argued over. */
  dispute?: S["dispute"];
}

/** A date that a source gives, with its evidence. */
export interface DatedValue<S extends Subject = Subject> extends Claimed<S> {
  /** A date with its bounds. Never more precise than its source. */
  date: HistoricalDate;
}

/** A dated claim: the date followed, and the values that other sources give. */
export interface DatedClaim<S extends Subject = Subject> extends DatedValue<S> {
  /** Other dates that sources give, each with its evidence. */
  rivals: DatedValue<S>[];
}

/** A sourced sentence about an entry that no other field says. */
export interface Statement<S extends Subject = Subject> extends Claimed<S> {
  /** Key within the entry, part of the claim's id. */
  key: string;
  /** The statement, in a sentence. */
  text: string;
}

/** A name that held for a time. */
export interface DatedName<S extends Subject = Subject> extends Claimed<S> {
  /** The name. */
  name: string;
  /** The name in its own script. */
  native?: string;
  /** Since when. */
  from?: HistoricalDate;
  /** Until when. */
  to?: HistoricalDate;
}

/** A sentence of a story: what it rests on, and whether it states facts. */
export interface Sentence<S extends Subject = Subject> {
  /** Inline HTML; links to entries carry data-kind and data-id. */
  html: string;
  /** Claims the sentence states. */
  claims: string[];
  /** Sources it cites directly. */
  sources: S["source"][];
  /** Only facts need references; judgement and narration are marked as such. */
  nature: "fact" | "judgement" | "narration";
}

/** A field left out because nobody knows. */
export interface UnknownField {
  /** The field left out. */
  field: string;
  /** Why nobody knows. */
  why: string;
}

/** The four times of an event, kept apart. */
export interface FourTimes<S extends Subject = Subject> {
  /** When it was decided. */
  decided?: DatedClaim<S>;
  /** When it happened. */
  effective: DatedClaim<S>;
  /** When it was made public at home. */
  announced?: DatedClaim<S>;
  /** When it became known abroad. */
  knownAbroad?: DatedClaim<S>;
}

/** Where an event happened. */
export interface EventPlace<S extends Subject = Subject> extends Claimed<S> {
  /** Id of a place. */
  place: S["place"];
}

/** Who took part in an event, and as what: a figure or an organization. */
export interface Participant<S extends Subject = Subject> extends Claimed<S> {
  /** Role in the event. */
  role: S["role"];
  /** Id of a figure. */
  figure?: S["figure"];
  /** Id of an organization. */
  organization?: S["organization"];
  /** The office in which the figure acted. */
  as?: S["office"];
}

/** An event that led to another. */
export interface EventCause<S extends Subject = Subject> extends Claimed<S> {
  /** Id of an event. */
  event: S["event"];
}

/** A number of an event, as a range. */
export interface EventCount<S extends Subject = Subject> extends Claimed<S> {
  /** What is counted. */
  what: string;
  /** In what unit. */
  unit?: string;
  /** Key within the entry, part of the claim's id. */
  key: string;
  /** When it was counted, or the time for which it was, where that is not the event's own. */
  when?: HistoricalDate;
  /** The lowest that sources allow. */
  min: number;
  /** The highest that sources allow. */
  max: number;
  /** Keys of the numbers of this event that add up to this one. */
  of: string[];
}

/** Something that happened, with its four times kept apart. */
export interface HistoricalEvent<S extends Subject = Subject> {
  /** Stable id, unique in the corpus. */
  id: S["event"];
  /** What a list calls it. */
  label: string;
  /** The sources of the entry as a whole. */
  cite: Citation<S>[];
  /** What nobody knows, and why. */
  unknown: UnknownField[];
  /** What a headline would call it, without a date. */
  title: string;
  /** What happened, in one to three sentences. */
  summary: string;
  /** Why it mattered: our judgement, and marked so. */
  significance?: string;
  /** Kind of event. */
  kind: S["eventKind"];
  /** Topics it belongs to. */
  topics: S["topic"][];
  /** The four times, kept apart. */
  time: FourTimes<S>;
  /** Where it happened. */
  places: EventPlace<S>[];
  /** Who took part, and as what: a figure or an organization. */
  who: Participant<S>[];
  /** The larger event this was part of. */
  partOf?: S["event"];
  /** Events of the same day that came before this one. */
  after: S["event"][];
  /** Events that led to this one. */
  causes: EventCause<S>[];
  /** Numbers, each as a range. */
  counts: EventCount<S>[];
  /** Sourced sentences that no other field says. */
  statements: Statement<S>[];
}

/** Names of a person. */
export interface FigureName {
  /** The name a reader knows. */
  display: string;
  /** The name in full. */
  full?: string;
  /** The name in its own script. */
  native?: string;
  /** The part to sort by, usually the family name. */
  sort?: string;
}

/** A portrait by reference. */
export interface Portrait {
  /** File name at Wikimedia Commons. */
  file: string;
  /** Whom to credit. */
  credit: string;
  /** Licence of the picture. */
  licence: string;
}

/** Ids that others gave a person. */
export interface ExternalIds {
  /** Item at Wikidata. */
  wikidata?: string;
  /** Number at the Virtual International Authority File. */
  viaf?: string;
}

/** A birth. */
export interface Birth<S extends Subject = Subject> extends DatedClaim<S> {
  /** Id of a place. */
  place?: S["place"];
}

/** A death. */
export interface Death<S extends Subject = Subject> extends Birth<S> {
  /** How the life ended. */
  manner?: "natural" | "illness" | "execution" | "murder" | "suicide" | "accident" | "unknown";
}

/** A person of the history. */
export interface Figure<S extends Subject = Subject> {
  /** Stable id, unique in the corpus. */
  id: S["figure"];
  /** What a list calls it. */
  label: string;
  /** The sources of the entry as a whole. */
  cite: Citation<S>[];
  /** What nobody knows, and why. */
  unknown: UnknownField[];
  /** Names of the person. */
  name: FigureName;
  /** Other real spellings, romanisations and pseudonyms. */
  variants: string[];
  /** Who this was, in a line. */
  role: string;
  /** One to three sentences. */
  summary?: string;
  /** A portrait by reference: file name at Wikimedia Commons, credit and licence. */
  portrait?: Portrait;
  /** External ids, only where confirmed. */
  ids: ExternalIds;
  /** Birth. */
  born?: Birth<S>;
  /** Death. */
  died?: Death<S>;
  /** Sourced sentences that no other field says. */
  statements: Statement<S>[];
}

/** From when to when something existed. */
export interface Existence<S extends Subject = Subject> {
  /** Since when. */
  from?: DatedClaim<S>;
  /** Until when. */
  to?: DatedClaim<S>;
}

/** A body with a name, or several by date. */
export interface Organization<S extends Subject = Subject> {
  /** Stable id, unique in the corpus. */
  id: S["organization"];
  /** What a list calls it. */
  label: string;
  /** The sources of the entry as a whole. */
  cite: Citation<S>[];
  /** What nobody knows, and why. */
  unknown: UnknownField[];
  /** What it is called here. */
  name: string;
  /** Its name in its own script. */
  native?: string;
  /** What it is or was, in one to three sentences. */
  summary?: string;
  /** Kind of organization. */
  kind: S["organizationKind"];
  /** Names by date. */
  names: DatedName<S>[];
  /** From when to when it existed. */
  existed: Existence<S>;
  /** The body it belonged to. */
  parent?: S["organization"];
  /** Sourced sentences that no other field says. */
  statements: Statement<S>[];
}

/** A time at which an office existed and nobody held it. */
export interface Vacancy<S extends Subject = Subject> extends Claimed<S> {
  /** A date with its bounds. Never more precise than its source. */
  from: HistoricalDate;
  /** A date with its bounds. Never more precise than its source. */
  to?: HistoricalDate;
}

/** A post that people hold for a term. */
export interface Office<S extends Subject = Subject> {
  /** Stable id, unique in the corpus. */
  id: S["office"];
  /** What a list calls it. */
  label: string;
  /** The sources of the entry as a whole. */
  cite: Citation<S>[];
  /** What nobody knows, and why. */
  unknown: UnknownField[];
  /** What it is called here. */
  name: string;
  /** Its name in its own script. */
  native?: string;
  /** What it is or was, in one to three sentences. */
  summary?: string;
  /** Kind of office. */
  kind: S["officeKind"];
  /** The body it belonged to. */
  organization?: S["organization"];
  /** How many can hold it at once; 1 is an exclusive office, null is no fixed number. */
  seats: number | null;
  /** Whether the corpus follows it day by day within the subject's period. */
  tracked: boolean;
  /** Its place in the room, 1 the highest. */
  rank: number | null;
  /** Names by date. */
  names: DatedName<S>[];
  /** From when to when it existed. */
  existed: Existence<S>;
  /** Offices one had to hold to hold this one. */
  presupposes: S["office"][];
  /** Times at which it existed and nobody held it. */
  vacancies: Vacancy<S>[];
  /** Sourced sentences that no other field says. */
  statements: Statement<S>[];
}

/** When and how a term began. */
export interface TermStart<S extends Subject = Subject> extends DatedClaim<S> {
  /** How the term began. */
  how?: "elected" | "appointed" | "co-opted" | "inherited" | "assumed" | "reorganization" | "confirmed";
  /** The event that began it. */
  event?: S["event"];
  /** When it was made public. */
  announced?: DatedClaim<S>;
}

/** When and why a term ended. */
export interface TermEnd<S extends Subject = Subject> extends DatedClaim<S> {
  /** Why the term ended. */
  why?:
    | "death"
    | "resignation"
    | "removal"
    | "arrest"
    | "abolition"
    | "reorganization"
    | "not-re-elected"
    | "promotion"
    | "transfer"
    | "end-of-mandate";
  /** The event that ended it. */
  event?: S["event"];
  /** When it was made public. */
  announced?: DatedClaim<S>;
}

/** Who held which office from when to when, how it began and why it ended. */
export interface Term<S extends Subject = Subject> {
  /** Stable id, unique in the corpus. */
  id: S["term"];
  /** What a list calls it. */
  label: string;
  /** The sources of the entry as a whole. */
  cite: Citation<S>[];
  /** What nobody knows, and why. */
  unknown: UnknownField[];
  /** Id of an office. */
  office: S["office"];
  /** Id of a figure. */
  figure: S["figure"];
  /** When and how it began. */
  start: TermStart<S>;
  /** Null when it outlasts the corpus (`open`) or nobody knows. */
  end: TermEnd<S> | null;
  /** Whether it lasts beyond the period of the corpus. */
  open: boolean;
  /** Whether it was held in an acting capacity. */
  acting: boolean;
  /** The holder's place among holders of the same office, 1 the highest. */
  rank: number | null;
}

/** Where on the globe, in degrees, WGS 84. */
export interface Coordinates {
  /** Latitude, north positive. */
  lat: number;
  /** Longitude, east positive. */
  lon: number;
}

/** The state a place lay in, by date. */
export interface PlaceState<S extends Subject = Subject> extends Claimed<S> {
  /** Name of the state. */
  state: string;
  /** A date with its bounds. Never more precise than its source. */
  from?: HistoricalDate;
  /** A date with its bounds. Never more precise than its source. */
  to?: HistoricalDate;
}

/** A place with its names and the state it lay in, by date. */
export interface Place<S extends Subject = Subject> {
  /** Stable id, unique in the corpus. */
  id: S["place"];
  /** What a list calls it. */
  label: string;
  /** The sources of the entry as a whole. */
  cite: Citation<S>[];
  /** What nobody knows, and why. */
  unknown: UnknownField[];
  /** What it is called here. */
  name: string;
  /** Its name in its own script. */
  native?: string;
  /** What it is or was, in one to three sentences. */
  summary?: string;
  /** Kind of place. */
  kind: S["placeKind"];
  /** Names by date. */
  names: DatedName<S>[];
  /** Degrees, WGS 84. */
  coordinates?: Coordinates;
  /** The state it lay in, by date. */
  states: PlaceState<S>[];
  /** The place it is part of. */
  partOf?: S["place"];
  /** Sourced sentences that no other field says. */
  statements: Statement<S>[];
}

/** A work that bears witness, with the fields of CSL-JSON. */
export interface Source<S extends Subject = Subject> {
  /** Id of a source. */
  id: S["source"];
  /** Author and year, or title. */
  label: string;
  /** Title, in English; ours where the original is in another language. */
  title: string;
  /** Title in the original language. */
  titleNative?: string;
  /** What kind of witness it is. */
  kind: SourceKind;
  /** Its CSL type. */
  type:
    | "book"
    | "article-journal"
    | "article-newspaper"
    | "article-magazine"
    | "chapter"
    | "document"
    | "webpage"
    | "speech"
    | "legislation"
    | "motion_picture"
    | "thesis"
    | "report"
    | "collection"
    | "dataset";
  /** Authors, as CSL names. */
  authors: SourceName[];
  /** Editors. */
  editors: SourceName[];
  /** Translators. */
  translators: SourceName[];
  /** The journal, newspaper, volume or site it appeared in. */
  containerTitle?: string;
  /** Publisher. */
  publisher?: string;
  /** Place of publication. */
  publisherPlace?: string;
  /** Date of publication, EDTF. */
  issued?: string;
  /** Edition. */
  edition?: string;
  /** Volume. */
  volume?: string;
  /** Issue. */
  issue?: string;
  /** Number of a document or report. */
  number?: string;
  /** Archive that keeps it. */
  archive?: string;
  /** Where in the archive: fond, opis, delo. */
  archiveLocation?: string;
  /** Language, BCP 47. */
  language?: string;
  /** Where it can be read. */
  url?: string;
  /** An archived copy. */
  archivedUrl?: string;
  /** Digital object identifier. */
  doi?: string;
  /** International standard book number. */
  isbn?: string;
  /** What a reader should know about it. */
  note?: string;
  /** The work it translates. */
  translationOf?: S["source"];
  /** Works it leans on as witnesses: together they are one. */
  basedOn: S["source"][];
}

/** A position in a dispute, with its evidence. */
export interface Position<S extends Subject = Subject> {
  /** Key of the position. */
  key: string;
  /** What this position holds. */
  statement: string;
  /** Who holds it. */
  holders: string[];
  /** Its evidence. */
  cite: Citation<S>[];
}

/** Where sources or scholars disagree: the positions, their evidence, and which one we follow and why. */
export interface Dispute<S extends Subject = Subject> {
  /** Id of a dispute. */
  id: S["dispute"];
  /** What a list calls it: the question. */
  label: string;
  /** What is disputed, as a question. */
  question: string;
  /** How the matter stands, in one to three sentences. */
  summary?: string;
  /** The claims it is about. */
  about: string[];
  /** Key of the position we follow; left out when we follow none. */
  follows?: string;
  /** Why we follow it, or why none. */
  why: string;
  /** What evidence would change our mind. */
  wouldChange: string;
  /** The positions, each with its evidence. */
  positions: Position<S>[];
}

/** How one figure stood to another, and from when to when. */
export interface Relation<S extends Subject = Subject> {
  /** Stable id, unique in the corpus. */
  id: S["relation"];
  /** How firmly it stands: established, probable, disputed among scholars, or refuted. */
  status: Status;
  /** The sources of the entry as a whole. */
  cite: Citation<S>[];
  /** Reasoning or reservation, in a sentence. */
  note?: string;
  /** The dispute in which this claim is argued over. */
  dispute?: S["dispute"];
  /** What a list calls it. */
  label: string;
  /** What nobody knows, and why. */
  unknown: UnknownField[];
  /** Id of a figure. */
  from: S["figure"];
  /** Id of a figure. */
  to: S["figure"];
  /** Kind of relation, read from the first figure to the second. */
  kind: S["relationKind"];
  /** A date with its bounds. Never more precise than its source. */
  since?: HistoricalDate;
  /** A date with its bounds. Never more precise than its source. */
  until?: HistoricalDate;
}

/** A heading of a story. */
export interface Heading {
  /** The kind of block. */
  type: "heading";
  /** Level of the heading, 2 to 4. */
  level: number;
  /** The heading. */
  text: string;
}

/** A paragraph of a story. */
export interface Paragraph<S extends Subject = Subject> {
  /** The kind of block. */
  type: "paragraph";
  /** The sentences of the paragraph. */
  sentences: Sentence<S>[];
}

/** Prose in which every sentence of fact says what it rests on. */
export interface Story<S extends Subject = Subject> {
  /** Id of a story. */
  id: S["story"];
  /** What a list calls it: the title. */
  label: string;
  /** Title. */
  title: string;
  /** `answer` for a short answer to the subject's question, `chapter` for a part of the story. */
  kind: "answer" | "chapter";
  /** What it tells, in a sentence. */
  summary?: string;
  /** Its place among the stories. */
  order: number;
  /** Headings and paragraphs, in the order of reading. */
  blocks: (Heading | Paragraph<S>)[];
}

/** The text under review. */
export interface ReviewedWork<S extends Subject = Subject> {
  /** Id of a source. */
  source: S["source"];
}

/** A statement of a text under review, with the verdict. */
export interface ReviewedStatement {
  /** Key of the statement. */
  key: string;
  /** What the text states, in our words. */
  says: string;
  /** supported by the evidence; imprecise (a true core, a wrong or loose detail); contradicted; disputed among scholars; interpretive (a judgement, no fact to check); unconfirmed. */
  verdict: Verdict;
  /** What is known. */
  correction: string;
  /** The claims the verdict rests on. */
  rests: string[];
}

/** A published text taken statement by statement. */
export interface Review<S extends Subject = Subject> {
  /** Id of a review. */
  id: S["review"];
  /** What a list calls it: the title. */
  label: string;
  /** Title of the review. */
  title: string;
  /** What the review finds, in one to three sentences. */
  summary?: string;
  /** Day on which the review was published. */
  published: string;
  /** The text under review. */
  work: ReviewedWork<S>;
  /** The text's statements, in order. */
  statements: ReviewedStatement[];
}
