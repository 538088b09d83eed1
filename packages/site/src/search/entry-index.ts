/** The kinds of entry that the palette finds, in the order in which it shows them. */
export const searchKinds = [
  "event",
  "figure",
  "office",
  "organization",
  "place",
  "dispute",
  "story",
  "review",
  "source",
] as const;

export type SearchKind = (typeof searchKinds)[number];

/** An office's holder in the index: label, and the days from and to as EDTF; an open end is empty. */
export type IndexedHolder = readonly [label: string, from: string, to: string];

/** One entry in the index that a browser fetches: small, so that all of them fit into some tens of kilobytes. */
export type IndexedEntry = readonly [
  /** Place of its kind in {@link searchKinds}. */
  kind: number,
  id: string,
  label: string,
  /** A line that tells it from others. */
  detail: string,
  /** Other names and spellings. */
  names: string,
  /** How much else refers to it, from 0 to 9. */
  standing: number,
  /** Its days as EDTF, for an event: happened, made public. */
  days?: readonly string[],
  /** For an office that is followed day by day. */
  holders?: readonly IndexedHolder[],
];
