import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { content } from "@thaw/content";
import { strFromU8, unzipSync } from "fflate";
import { afterAll, expect, test } from "vitest";
import { ankiPackage } from "../src/anki-package.ts";
import { type FlashCard, flashCards } from "../src/flash-cards.ts";

const folder = mkdtempSync(join(tmpdir(), "anki-test-"));
afterAll(() => rmSync(folder, { recursive: true }));

const deck = { name: "After Stalin", date: "2026-11-27" };
const cards = flashCards(content);

/** Open a package as Anki does: unzip it, open the collection. */
function open(bytes: Uint8Array): DatabaseSync {
  const { "collection.anki2": collection, media } = unzipSync(bytes);
  expect(JSON.parse(strFromU8(media ?? new Uint8Array()))).toEqual({});
  const file = join(folder, "collection.anki2");
  writeFileSync(file, collection ?? "");
  return new DatabaseSync(file, { readOnly: true });
}

const notesOf = (bytes: Uint8Array) => {
  const database = open(bytes);
  const rows = database.prepare("SELECT guid, id, flds, mod FROM notes").all();
  database.close();
  return new Map(rows.map((row) => [String(row.guid), row]));
};

test("each card is a note of three fields and one card of it, in the deck, of a type that tells its fields and templates", () => {
  const database = open(ankiPackage(cards, deck));
  expect(database.prepare("PRAGMA integrity_check").get()).toEqual({ integrity_check: "ok" });
  const collection = database.prepare("SELECT ver, models, decks, dconf FROM col").get();
  expect(collection?.ver).toBe(11);
  const [model] = Object.values(JSON.parse(String(collection?.models))) as {
    id: number;
    flds: { name: string }[];
    tmpls: { qfmt: string; afmt: string }[];
  }[];
  expect(model?.flds.map(({ name }) => name)).toEqual(["Front", "Back", "Sources"]);
  expect(model?.tmpls[0]?.qfmt).toBe("{{Front}}");
  const decks = Object.values(JSON.parse(String(collection?.decks))) as { id: number; name: string; conf: number }[];
  const own = decks.find(({ name }) => name === deck.name);
  expect(Object.keys(JSON.parse(String(collection?.dconf)))).toEqual([String(own?.conf)]);

  const rows = database
    .prepare("SELECT n.guid, n.mid, n.flds, n.tags, c.did, c.ord FROM notes n JOIN cards c ON c.nid = n.id")
    .all();
  expect(rows).toHaveLength(cards.length);
  expect(new Set(rows.map(({ mid, did, ord }) => `${mid} ${did} ${ord}`))).toEqual(
    new Set([`${model?.id} ${own?.id} 0`]),
  );
  const death = rows.find(({ guid }) => guid === "death-of-stalin.effective");
  const [front, back, sources, ...more] = String(death?.flds).split("\u001f");
  expect(front).toBe("When? Death of Stalin");
  expect(back).toMatch(/^5 March 1953, 21:50\. /);
  expect(sources).not.toBe("");
  expect(more).toEqual([]);
  expect(death?.tags).toMatch(/^ event .* $/);
  database.close();
});

test("after facts have changed, notes and cards keep their ids, so that what was learnt is kept", () => {
  const [first, ...rest] = cards as [FlashCard, ...FlashCard[]];
  const later = [{ ...first, back: "Another day." }, ...rest.toReversed(), { ...first, id: "new-event.effective" }];
  const [before, after] = [
    notesOf(ankiPackage(cards, deck)),
    notesOf(ankiPackage(later, { ...deck, date: "2026-12-01" })),
  ];
  expect(after.size).toBe(before.size + 1);
  for (const [guid, { id }] of before) expect(after.get(guid)?.id, guid).toBe(id);
  expect(after.get(first.id)?.flds).toContain("Another day.");
  expect(Number(after.get(first.id)?.mod)).toBeGreaterThan(Number(before.get(first.id)?.mod));
});

test("the same cards give the same bytes, and no text breaks a field or is read as HTML", () => {
  expect(Buffer.compare(ankiPackage(cards, deck), ankiPackage(cards, deck))).toBe(0);
  const odd: FlashCard = { id: "odd", front: "a <b> & \u001f c", back: "", sources: "", tags: [] };
  expect(notesOf(ankiPackage([odd], deck)).get("odd")?.flds).toBe("a &lt;b&gt; &amp;   c\u001f\u001f");
  expect(() => ankiPackage(cards, { ...deck, date: "soon" })).toThrow('"soon" is no day such as 2026-11-27');
});
