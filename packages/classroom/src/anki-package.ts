import { createHash } from "node:crypto";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { strToU8, zipSync } from "fflate";
import type { FlashCard } from "./flash-cards.ts";

/** Thrown on a Node without SQLite. */
export class NoSqliteError extends Error {
  override readonly name = "NoSqliteError";
  readonly code = "no-sqlite";

  constructor() {
    super(`Node ${process.versions.node} has no SQLite, which a deck of Anki is: it is in Node from 22.13 on.`);
  }
}

export interface AnkiDeck {
  /** What the deck is called. */
  readonly name: string;
  /** Day of the facts, ISO 8601. Anki takes a changed card only from a package whose day is later than that of the one it has. */
  readonly date: string;
}

/** The type of our notes, for good: Anki knows by it that a later package brings notes of the same type. */
const NOTE_TYPE = 1_764_201_600_000;
const SCHEMA_VERSION = 11;
const FIELD_SEPARATOR = "\u001f";

/**
 * Cards as a package of Anki (`.apkg`): a zipped SQLite file of schema 11, the one that genanki writes too. The guid of a note is the card's id,
 * the id of a claim: imported again after facts have changed, it mends the notes that are there and keeps what was learnt. The same cards give the same bytes.
 *
 * @throws {NoSqliteError} on Node before 22.13.
 * @example ankiPackage(flashCards(content), { name: "After Stalin", date: "2026-11-27" })
 */
export function ankiPackage(cards: readonly FlashCard[], deck: AnkiDeck): Uint8Array {
  const seconds = Date.parse(`${deck.date}T00:00:00Z`) / 1000;
  if (!Number.isInteger(seconds)) throw new RangeError(`"${deck.date}" is no day such as 2026-11-27`);
  const directory = mkdtempSync(join(tmpdir(), "anki-"));
  try {
    const file = join(directory, "collection.anki2");
    writeCollection(file, cards, deck, seconds);
    const mtime = new Date(Math.max(seconds, Date.UTC(1980, 0, 2) / 1000) * 1000);
    return zipSync({ "collection.anki2": readFileSync(file), media: strToU8("{}") }, { mtime, level: 9 });
  } finally {
    rmSync(directory, { recursive: true });
  }
}

function writeCollection(file: string, cards: readonly FlashCard[], deck: AnkiDeck, seconds: number): void {
  const database = new (sqlite().DatabaseSync)(file);
  const deckId = numberFor(deck.name);
  database.exec(schema);
  database
    .prepare("INSERT INTO col VALUES (1, ?, ?, ?, ?, 0, 0, 0, ?, ?, ?, ?, '{}')")
    .run(
      seconds,
      seconds * 1000,
      seconds * 1000,
      SCHEMA_VERSION,
      JSON.stringify({ curDeck: 1, activeDecks: [1], curModel: String(NOTE_TYPE), nextPos: cards.length + 1 }),
      JSON.stringify({ [NOTE_TYPE]: noteType(deckId, seconds) }),
      JSON.stringify({ 1: deckOf(1, "Default", seconds), [deckId]: deckOf(deckId, deck.name, seconds) }),
      JSON.stringify({ 1: deckOptions }),
    );
  const note = database.prepare("INSERT INTO notes VALUES (?, ?, ?, ?, -1, ?, ?, ?, ?, 0, '')");
  const card = database.prepare("INSERT INTO cards VALUES (?, ?, ?, 0, ?, -1, 0, 0, ?, 0, 0, 0, 0, 0, 0, 0, 0, '')");
  const taken = new Set<number>();
  database.exec("BEGIN");
  for (const [index, { id, front, back, sources, tags }] of cards.entries()) {
    let number = numberFor(id);
    while (taken.has(number)) number++;
    taken.add(number);
    const fields = [front, back, sources].map(escapeHtml);
    const [first = ""] = fields;
    note.run(
      number,
      id,
      NOTE_TYPE,
      seconds,
      ` ${tags.join(" ")} `,
      fields.join(FIELD_SEPARATOR),
      first,
      checksum(front),
    );
    card.run(number, number, deckId, seconds, index + 1);
  }
  database.exec("COMMIT");
  database.close();
}

function sqlite(): typeof import("node:sqlite") {
  try {
    return createRequire(import.meta.url)("node:sqlite") as typeof import("node:sqlite");
  } catch {
    throw new NoSqliteError();
  }
}

/** A number for an id, the same for good, of the size of Anki's own, which are milliseconds since 1970. */
function numberFor(id: string): number {
  return 1_000_000_000_000 + (createHash("sha256").update(id).digest().readUIntBE(0, 6) % 500_000_000_000);
}

/** By which Anki finds notes with the same first field: the first eight digits of its SHA-1. */
function checksum(field: string): number {
  return Number.parseInt(createHash("sha1").update(field).digest("hex").slice(0, 8), 16);
}

function escapeHtml(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll(FIELD_SEPARATOR, " ");
}

function noteType(did: number, mod: number): object {
  const field = (name: string, ord: number) => ({
    name,
    ord,
    font: "Arial",
    size: 20,
    rtl: false,
    sticky: false,
    media: [],
  });
  return {
    id: NOTE_TYPE,
    name: "Fact with sources",
    type: 0,
    did,
    mod,
    usn: -1,
    sortf: 0,
    flds: ["Front", "Back", "Sources"].map(field),
    tmpls: [
      {
        name: "Card 1",
        ord: 0,
        qfmt: "{{Front}}",
        afmt: '{{FrontSide}}<hr id="answer">{{Back}}<p class="sources">{{Sources}}</p>',
        bqfmt: "",
        bafmt: "",
        did: null,
      },
    ],
    req: [[0, "any", [0]]],
    css: ".card { font-family: serif; font-size: 20px; text-align: center; }\n.sources { font-size: 13px; }",
    latexPre: "",
    latexPost: "",
    tags: [],
    vers: [],
  };
}

function deckOf(id: number, name: string, mod: number): object {
  const today = { newToday: [0, 0], revToday: [0, 0], lrnToday: [0, 0], timeToday: [0, 0] };
  return {
    id,
    name,
    mod,
    usn: -1,
    desc: "",
    conf: 1,
    dyn: 0,
    collapsed: false,
    extendNew: 10,
    extendRev: 50,
    ...today,
  };
}

/** Anki's own, as it gives them to a deck that asks for nothing. */
const deckOptions = {
  id: 1,
  name: "Default",
  mod: 0,
  usn: 0,
  maxTaken: 60,
  timer: 0,
  autoplay: true,
  replayq: true,
  new: { delays: [1, 10], ints: [1, 4, 7], initialFactor: 2500, order: 1, perDay: 20, bury: false, separate: true },
  rev: { perDay: 200, ease4: 1.3, fuzz: 0.05, ivlFct: 1, maxIvl: 36500, minSpace: 1, bury: false },
  lapse: { delays: [10], mult: 0, minInt: 1, leechFails: 8, leechAction: 0 },
};

const columns: Readonly<Record<string, string>> = {
  col: "id key, crt, mod, scm, ver, dty, usn, ls, conf text, models text, decks text, dconf text, tags text",
  notes: "id key, guid text, mid, mod, usn, tags text, flds text, sfld, csum, flags, data text",
  cards:
    "id key, nid, did, ord, mod, usn, type, queue, due, ivl, factor, reps, lapses, left, odue, odid, flags, data text",
  revlog: "id key, cid, usn, ease, ivl, lastIvl, factor, time, type",
  graves: "usn, oid, type",
};

const indexes = [
  "notes usn",
  "notes csum",
  "cards usn",
  "cards nid",
  "cards did, queue, due",
  "revlog usn",
  "revlog cid",
];

/** Tables and indexes by the names that Anki looks for. */
const schema = [
  ...Object.entries(columns).map(([table, list]) => {
    const told = list.split(", ").map((column) => {
      const [name, kind] = column.split(" ");
      return `"${name}" ${kind === "key" ? "integer primary key" : `${kind ?? "integer"} not null`}`;
    });
    return `CREATE TABLE ${table} (${told.join(", ")});`;
  }),
  ...indexes.map((index) => {
    const [table = "", ...rest] = index.split(" ");
    const of = rest.join(" ");
    return `CREATE INDEX ix_${table}_${of.includes(",") ? "sched" : of} ON ${table} (${of});`;
  }),
].join("\n");
