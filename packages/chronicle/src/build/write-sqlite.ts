import { existsSync, renameSync, rmSync } from "node:fs";
import type { DatabaseSync, SQLInputValue } from "node:sqlite";
import type { HistoricalDate } from "../date/historical-date.ts";
import { choose } from "../formats/format.ts";
import { entryKinds, type Subject } from "../model/subject.ts";
import type { Dataset } from "../query/dataset.ts";
import { referencesOf } from "../query/references.ts";
import { searchDocuments } from "../search/search-documents.ts";

/** Thrown where SQLite cannot be written. */
export class SqliteError extends Error {
  override readonly name = "SqliteError";
  readonly code = "sqlite";
}

const SCHEMA = `
PRAGMA page_size = 4096;
CREATE TABLE release (id TEXT NOT NULL, version TEXT NOT NULL, subject TEXT NOT NULL, title TEXT NOT NULL) STRICT;
CREATE TABLE entries (id TEXT PRIMARY KEY, kind TEXT NOT NULL, label TEXT NOT NULL, summary TEXT, json TEXT NOT NULL) STRICT, WITHOUT ROWID;
CREATE TABLE events (id TEXT PRIMARY KEY REFERENCES entries, kind TEXT NOT NULL,
  decided TEXT, effective TEXT NOT NULL, earliest TEXT, latest TEXT, announced TEXT, known_abroad TEXT, part_of TEXT) STRICT, WITHOUT ROWID;
CREATE TABLE participants (event TEXT NOT NULL REFERENCES entries, figure TEXT, organization TEXT, role TEXT NOT NULL, claim TEXT NOT NULL) STRICT;
CREATE TABLE figures (id TEXT PRIMARY KEY REFERENCES entries, full_name TEXT, native_name TEXT, sort_name TEXT, role TEXT NOT NULL, born TEXT, died TEXT) STRICT, WITHOUT ROWID;
CREATE TABLE terms (id TEXT PRIMARY KEY REFERENCES entries, office TEXT NOT NULL REFERENCES entries, figure TEXT NOT NULL REFERENCES entries,
  start TEXT NOT NULL, start_earliest TEXT, start_latest TEXT, "end" TEXT, end_earliest TEXT, end_latest TEXT, began TEXT, ended TEXT, open INTEGER NOT NULL, acting INTEGER NOT NULL, rank REAL) STRICT, WITHOUT ROWID;
CREATE TABLE claims (id TEXT PRIMARY KEY, entry TEXT NOT NULL REFERENCES entries, field TEXT NOT NULL, text TEXT NOT NULL, status TEXT NOT NULL,
  date TEXT, earliest TEXT, latest TEXT, dispute TEXT, rival_of TEXT, note TEXT) STRICT, WITHOUT ROWID;
CREATE TABLE citations (claim TEXT NOT NULL REFERENCES claims, source TEXT NOT NULL REFERENCES entries, stance TEXT NOT NULL, locator TEXT, consulted TEXT) STRICT;
CREATE TABLE links (from_entry TEXT NOT NULL REFERENCES entries, to_entry TEXT NOT NULL REFERENCES entries, path TEXT NOT NULL) STRICT;
CREATE VIRTUAL TABLE search USING fts5(entry UNINDEXED, kind UNINDEXED, label, names, text, tokenize = 'unicode61 remove_diacritics 2', prefix = '3 4');
`;

const INDEXES = `
CREATE INDEX entries_by_kind ON entries (kind, id);
CREATE INDEX events_by_time ON events (earliest, latest);
CREATE INDEX terms_by_office ON terms (office, start_earliest);
CREATE INDEX terms_by_figure ON terms (figure, start_earliest);
CREATE INDEX participants_by_figure ON participants (figure);
CREATE INDEX claims_by_entry ON claims (entry);
CREATE INDEX citations_by_source ON citations (source);
CREATE INDEX citations_by_claim ON citations (claim);
CREATE INDEX links_to ON links (to_entry);
`;

/**
 * Write a dataset as one SQLite file: entries in full as JSON, tables of events, figures, terms, claims and citations, and full-text search
 * (FTS5) over names and texts, folded as {@link searchDocuments} says. Equal datasets give equal files. Needs Node 22.13 or later.
 *
 * @throws {SqliteError} where Node has no SQLite.
 * @example await writeSqlite(dataset, "history.sqlite")
 */
export async function writeSqlite<S extends Subject>(dataset: Dataset<S>, path: string): Promise<void> {
  const sqlite = await import("node:sqlite").catch(() => {
    throw new SqliteError(`Node ${process.versions.node} has no SQLite: it is in Node from 22.13 on.`);
  });
  const made = `${path}.new`;
  if (existsSync(made)) rmSync(made);
  const database = new sqlite.DatabaseSync(made);
  try {
    database.exec(SCHEMA);
    database.exec("BEGIN");
    fill(database, dataset as unknown as Dataset);
    database.exec(INDEXES);
    database.exec("INSERT INTO search(search) VALUES('optimize')");
    database.exec("COMMIT");
    database.exec("VACUUM");
  } finally {
    database.close();
  }
  renameSync(made, path);
}

function fill(database: DatabaseSync, dataset: Dataset): void {
  const insert = (table: string, columns: readonly string[]) => {
    const names = columns.map((column) => `"${column}"`).join(", ");
    const statement = database.prepare(`INSERT INTO ${table} (${names}) VALUES (${columns.map(() => "?").join(", ")})`);
    return (...values: readonly (SQLInputValue | undefined)[]) => {
      statement.run(...values.map((value) => value ?? null));
    };
  };
  const { subject, release } = dataset;
  insert("release", ["id", "version", "subject", "title"])(release.id, release.version, subject.id, subject.title);

  const entry = insert("entries", ["id", "kind", "label", "summary", "json"]);
  for (const { kind, entry: item } of choose(dataset))
    entry(item.id, kind, item.label, "summary" in item ? item.summary : undefined, JSON.stringify(item));

  const event = insert("events", [
    "id",
    "kind",
    "decided",
    "effective",
    "earliest",
    "latest",
    "announced",
    "known_abroad",
    "part_of",
  ]);
  const participant = insert("participants", ["event", "figure", "organization", "role", "claim"]);
  for (const { id, kind, time, partOf, who } of dataset.events) {
    const { edtf, earliest, latest } = time.effective.date;
    event(
      id,
      kind,
      time.decided?.date.edtf,
      edtf,
      earliest,
      latest,
      time.announced?.date.edtf,
      time.knownAbroad?.date.edtf,
      partOf,
    );
    for (const one of who) participant(id, one.figure, one.organization, one.role, one.id);
  }

  const figure = insert("figures", ["id", "full_name", "native_name", "sort_name", "role", "born", "died"]);
  for (const { id, name, role, born, died } of dataset.figures)
    figure(id, name.full, name.native, name.sort, role, born?.date.edtf, died?.date.edtf);

  const term = insert("terms", [
    "id",
    "office",
    "figure",
    "start",
    "start_earliest",
    "start_latest",
    "end",
    "end_earliest",
    "end_latest",
    "began",
    "ended",
    "open",
    "acting",
    "rank",
  ]);
  for (const { id, office, figure: holder, start, end, open, acting, rank } of dataset.terms)
    term(
      id,
      office,
      holder,
      ...bounded(start.date),
      ...bounded(end?.date),
      start.how,
      end?.why,
      Number(open),
      Number(acting),
      rank,
    );

  const claim = insert("claims", [
    "id",
    "entry",
    "field",
    "text",
    "status",
    "date",
    "earliest",
    "latest",
    "dispute",
    "rival_of",
    "note",
  ]);
  const citation = insert("citations", ["claim", "source", "stance", "locator", "consulted"]);
  for (const { id, entry: owner, field, text, status, date, dispute, rivalOf, note, cite } of dataset.claims) {
    claim(id, owner, field, text, status, ...bounded(date), dispute, rivalOf, note);
    for (const { source, stance, locator, consulted } of cite) citation(id, source, stance, locator, consulted);
  }

  const link = insert("links", ["from_entry", "to_entry", "path"]);
  for (const kind of entryKinds)
    for (const item of dataset.all(kind)) for (const { id, path } of referencesOf(kind, item)) link(item.id, id, path);

  const search = insert("search", ["entry", "kind", "label", "names", "text"]);
  for (const { kind, id, label, names, text } of searchDocuments(dataset)) search(id, kind, label, names, text);
}

function bounded(
  date: HistoricalDate | undefined,
): [string | undefined, string | null | undefined, string | null | undefined] {
  return [date?.edtf, date?.earliest, date?.latest];
}
