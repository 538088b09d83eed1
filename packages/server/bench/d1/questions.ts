import type { Store } from "../../src/store/store.ts";
import { titleOf } from "./synthetic-release.ts";

const one = (value: string) => ({ any: [value], none: [] });

/** What a store of a made-up release is asked, each time for something else. */
export function questionsFor(claims: number): Readonly<Record<string, (store: Store, turn: number) => unknown>> {
  const events = claims / 10;
  const names = Math.max(1, Math.floor(events / 50));
  const some = (turn: number, of: number) => (turn * 7919) % of;
  const open = { order: [], limit: 50, after: undefined, counted: [] };
  const search = (store: Store, words: string) =>
    store.search({ words, kinds: ["event"], wanted: undefined, limit: 10 });
  return {
    "get a claim": (store, turn) => store.get("claims", `event-${some(turn, events)}.said.3`),
    "list 50 claims of one source": (store, turn) =>
      store.list({ ...open, list: "claims", wanted: { source: one(`source-${some(turn, names)}`) } }),
    "list 50 claims from the middle of all": (store, turn) =>
      store.list({
        ...open,
        list: "claims",
        wanted: {},
        after: { id: `event-${some(turn, events)}.said.5`, keys: [""] },
      }),
    "list 50 events of a month": (store, turn) =>
      store.list({ ...open, list: "events", wanted: { date: `${1900 + some(turn, 100)}-06` } }),
    "list 50 events of one figure in ten years": (store, turn) =>
      store.list({
        ...open,
        list: "events",
        wanted: { figure: one(`figure-${some(turn, names)}`), from: "1950", to: "1959" },
      }),
    "list 50 events by label, downwards": (store) =>
      store.list({ ...open, list: "events", wanted: {}, order: [{ key: "label", down: true }] }),
    "search a title": (store, turn) => search(store, titleOf(some(turn, events))),
    "search two words, one with a slip": (store, turn) => {
      const [first = "", second = ""] = titleOf(some(turn, events)).split(" ");
      return search(store, `${first} ${second.slice(0, 3)}${second.slice(4)}`);
    },
    "search a word begun": (store, turn) => search(store, titleOf(some(turn, events)).slice(0, 5)),
  };
}
