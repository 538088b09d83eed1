/**
 * Tables that answer `get`, `list` and `search`. All are derived from a release and none is ever changed: a new release is a new database.
 * Things are numbered through all lists in their usual order, so that a page of a list is a stretch of numbers.
 */
export const schema: readonly string[] = [
  // Which release this is. Written last: a database without it is not filled yet.
  "CREATE TABLE release (id TEXT NOT NULL)",
  // From which number to which the things of a list go.
  "CREATE TABLE lists (list TEXT PRIMARY KEY, first INTEGER NOT NULL, last INTEGER NOT NULL) WITHOUT ROWID",
  // An entry or a claim: the keys it is sorted by and the labels of what it names are JSON objects.
  "CREATE TABLE items (item INTEGER PRIMARY KEY, list TEXT NOT NULL, id TEXT NOT NULL, keys TEXT NOT NULL, labels TEXT NOT NULL, json TEXT NOT NULL)",
  // The facets, datings and sort keys of the lists, numbered.
  "CREATE TABLE properties (property INTEGER PRIMARY KEY, list TEXT NOT NULL, sort TEXT NOT NULL, name TEXT NOT NULL, UNIQUE (list, sort, name))",
  "CREATE TABLE facets (property INTEGER NOT NULL, value TEXT NOT NULL, item INTEGER NOT NULL, PRIMARY KEY (property, value, item)) WITHOUT ROWID",
  "CREATE TABLE counts (property INTEGER NOT NULL, value TEXT NOT NULL, label TEXT NOT NULL, count INTEGER NOT NULL, PRIMARY KEY (property, value)) WITHOUT ROWID",
  "CREATE TABLE keys (property INTEGER NOT NULL, value NOT NULL, id TEXT NOT NULL, item INTEGER NOT NULL, PRIMARY KEY (property, value, id)) WITHOUT ROWID",
  // Extents in minutes from 1970, by the power of four that their length fits in: what touches a stretch of time is found in a few ranges.
  "CREATE TABLE extents (property INTEGER NOT NULL, span INTEGER NOT NULL, start_min INTEGER NOT NULL, item INTEGER NOT NULL, start_max INTEGER NOT NULL, end_min INTEGER NOT NULL, end_max INTEGER NOT NULL, PRIMARY KEY (property, span, start_min, item)) WITHOUT ROWID",
  "CREATE TABLE spans (property INTEGER NOT NULL, span INTEGER NOT NULL, length INTEGER NOT NULL, PRIMARY KEY (property, span)) WITHOUT ROWID",
  // What is found by words. The index keeps no text of its own.
  "CREATE TABLE documents (document INTEGER PRIMARY KEY, kind TEXT NOT NULL, id TEXT NOT NULL, label TEXT NOT NULL, detail TEXT NOT NULL)",
  "CREATE VIRTUAL TABLE search USING fts5(label, names, text, content = '', tokenize = 'unicode61', prefix = '2 3 4')",
  // Every word with each of its letters left out: two words one slip apart share one of these, or are one of them.
  "CREATE TABLE slips (slip TEXT NOT NULL, word TEXT NOT NULL, PRIMARY KEY (slip, word)) WITHOUT ROWID",
];

/** Made when the tables are full: so it is quicker. */
export const indexes: readonly string[] = [
  "CREATE UNIQUE INDEX items_by_id ON items (list, id)",
  "CREATE UNIQUE INDEX extents_by_item ON extents (property, item)",
];
