import { content } from "@thaw/content";
import { expect } from "vitest";
import { listsOf } from "../src/store/lists-of.ts";
import type { ListQuestion, Store } from "../src/store/store.ts";

const { lists, memory, statements } = listsOf(content);

/** What a database of the content is made of. */
export { lists, statements };

/** Any question, with what a test does not say left open. */
function question(list: string, said: Partial<ListQuestion> = {}): ListQuestion {
  return { list, wanted: {}, order: [], limit: 7, after: undefined, counted: [], ...said };
}

/** What a store holds, word for word: the same things, in the same order, under the same names. */
async function told(store: Store, asked: ListQuestion) {
  const page = await store.list(asked);
  if (!page) return undefined;
  const { items, total, end, counts, labelOf } = page;
  const names = [...new Set(items.flatMap((item) => item.names))].sort();
  const ids = items.map(({ json }) => (JSON.parse(json) as { id: string }).id);
  return { ids, json: items.map(({ json }) => json), names: names.map((id) => [id, labelOf(id)]), total, end, counts };
}

async function sameAnswer(store: Store, asked: ListQuestion) {
  const expected = await told(memory, asked);
  const answer = await told(store, asked);
  expect(answer?.ids, JSON.stringify(asked)).toEqual(expected?.ids);
  expect(answer, JSON.stringify(asked)).toEqual(expected);
  return expected;
}

const any = (...values: string[]) => ({ any: values, none: [] });
const none = (...values: string[]) => ({ any: [], none: values });

/** What every store owes, by name. The dataset in memory says what is right. */
export const storeContract: Readonly<Record<string, (store: Store) => Promise<void>>> = {
  "gives every tenth thing of every list, and nothing for an id that nobody has": async (store) => {
    for (const [name, { list }] of lists) {
      const things = list.inOrder().filter((_, place) => place % 10 === 0);
      for (const { id } of things.slice(0, 40)) {
        const [found, expected] = [await store.get(name, id), memory.get(name, id)];
        expect(found?.item.json, id).toBe(expected?.item.json);
        expect(new Set(found?.item.names), id).toEqual(new Set(expected?.item.names));
      }
      expect(await store.get(name, "nobody' OR 1=1 --"), name).toBeUndefined();
    }
  },

  "knows the ids of its things, and no others": async (store) => {
    for (const [name, { list }] of lists) {
      const ids = list
        .inOrder()
        .slice(0, 5)
        .map(({ id }) => id);
      expect([...(await store.known(name, [...ids, "nobody", "' OR 1=1 --"]))].sort(), name).toEqual([...ids].sort());
    }
  },

  "lists all in the usual order, page after page": async (store) => {
    for (const name of lists.keys()) {
      let asked = question(name, { limit: 400 });
      for (let page = 0; page < 3; page++) {
        const answer = await sameAnswer(store, asked);
        if (!answer?.end) break;
        asked = { ...asked, after: answer.end };
      }
    }
  },

  "goes on behind a thing that is gone": async (store) => {
    for (const [name, { list, usual }] of lists) {
      const thing = list.inOrder()[20] ?? list.inOrder()[0];
      if (!thing) continue;
      const key = list.sorts[usual.key]?.of(thing) ?? "";
      await sameAnswer(store, question(name, { after: { id: `${thing.id}-gone`, keys: [key] } }));
    }
  },

  "filters by every facet: one value, several, and not": async (store) => {
    for (const [name, { list }] of lists) {
      for (const [facet, { valuesOf }] of Object.entries(list.facets)) {
        const values = [...new Set(list.inOrder().flatMap((thing) => valuesOf(thing)))];
        const [one = "none", two = "none"] = [values[0], values[values.length >> 1]];
        for (const choice of [any(one), any(one, two), none(one), { any: [two], none: [one] }])
          await sameAnswer(store, question(name, { wanted: { [facet]: choice }, counted: [facet] }));
      }
    }
  },

  "counts what every facet holds of a whole list": async (store) => {
    for (const [name, { list }] of lists)
      await sameAnswer(store, question(name, { limit: 1, counted: Object.keys(list.facets) }));
  },

  "filters by two facets and ids at once": async (store) => {
    const wanted = { figure: any("lavrentiy-beria"), topic: any("succession") };
    for (const extra of [{}, { ids: any("arrest-of-beria", "death-of-stalin") }, { ids: none("arrest-of-beria") }]) {
      const answer = await sameAnswer(
        store,
        question("events", { wanted: { ...wanted, ...extra }, counted: ["kind"] }),
      );
      expect(answer?.total).toBeGreaterThan(0);
    }
  },

  "filters by dates, overlapping or within, possibly or certainly": async (store) => {
    const dates = [
      { date: "1953-06-26" },
      { date: "1953" },
      { from: "1953-03" },
      { to: "1953-03-05" },
      { from: "1956-02", to: "1957" },
    ];
    for (const [name, { list }] of lists) {
      if (!list.dating) continue;
      for (const said of dates)
        for (const match of ["overlaps", "within"] as const)
          for (const certainty of ["possibly", "certainly"] as const)
            await sameAnswer(store, question(name, { wanted: { ...said, match, certainty } }));
    }
    for (const time of ["decided", "announced", "knownAbroad"])
      await sameAnswer(
        store,
        question("events", { wanted: { time, date: "1953-07", figure: any("lavrentiy-beria") } }),
      );
  },

  "sorts by every key, up and down, page after page": async (store) => {
    for (const [name, { list }] of lists) {
      for (const key of Object.keys(list.sorts)) {
        for (const down of [false, true]) {
          const asked = question(name, { order: [{ key, down }], limit: 30 });
          const first = await sameAnswer(store, asked);
          if (first?.end) await sameAnswer(store, { ...asked, after: first.end });
        }
      }
    }
  },

  "sorts what a filter leaves, by two keys": async (store) => {
    const order = [
      { key: "date", down: true },
      { key: "label", down: false },
    ];
    const asked = question("events", { wanted: { figure: any("nikita-khrushchev") }, order, limit: 20 });
    const first = await sameAnswer(store, asked);
    await sameAnswer(store, { ...asked, after: first?.end ?? undefined });
  },

  "finds entries by their names: whole, begun, with a slip, in Cyrillic": async (store) => {
    const all = ["figure", "event", "office", "organization", "place", "source", "dispute", "review", "story"] as const;
    const known = [
      ["beria", "lavrentiy-beria"],
      ["khrushchev", "nikita-khrushchev"],
      ["khruschev", "nikita-khrushchev"],
      ["хрущев", "nikita-khrushchev"],
      ["malenk", "georgy-malenkov"],
      ["arrest of beria", "arrest-of-beria"],
      ["arest of beira", "arrest-of-beria"],
    ] as const;
    for (const [words, id] of known) {
      const hits = await store.search({ words, kinds: all, wanted: undefined, limit: 10 });
      expect(
        hits.map((hit) => hit.id),
        words,
      ).toContain(id);
    }
    const places = await store.search({ words: "moscow", kinds: ["place"], wanted: undefined, limit: 10 });
    expect(new Set(places.map(({ kind }) => kind))).toEqual(new Set(["place"]));
    for (const words of ['" OR 1', "*", "NEAR(a b)", "'", "label:x", "\u0000"])
      await store.search({ words, kinds: all, wanted: undefined, limit: 10 });
  },
};
