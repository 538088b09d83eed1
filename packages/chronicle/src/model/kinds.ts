// Apart from the schemas, so that a question does not bring them along.

/** The kinds of entry a corpus holds, in the order in which they are listed everywhere. */
export const entryKinds = [
  "event",
  "figure",
  "organization",
  "office",
  "term",
  "place",
  "source",
  "dispute",
  "relation",
  "story",
  "review",
] as const;

export type EntryKind = (typeof entryKinds)[number];

/** The folder, collection and path of each kind: `events`, `figures`, … */
export const plural = {
  event: "events",
  figure: "figures",
  organization: "organizations",
  office: "offices",
  term: "terms",
  place: "places",
  source: "sources",
  dispute: "disputes",
  relation: "relations",
  story: "stories",
  review: "reviews",
} as const satisfies Record<EntryKind, string>;

/** The closed vocabularies that a subject declares. */
export const vocabularies = [
  "topic",
  "eventKind",
  "role",
  "relationKind",
  "organizationKind",
  "officeKind",
  "placeKind",
] as const;

export type Vocabulary = (typeof vocabularies)[number];
