import type { SearchHit } from "@thaw/chronicle/search";
import { stretchOf } from "../lists/page.ts";
import { countBy, type Select, selectFrom } from "../lists/select.ts";
import type { ListQuestion, Store, StoredOne, StoredPage } from "./store.ts";
import type { StoredList, StoredLists, Thing } from "./stored-list.ts";

/** A page with the things themselves. */
export interface MemoryPage extends StoredPage {
  readonly things: readonly Thing[];
}

/** A store that answers at once. */
export interface MemoryStore extends Store {
  get(list: string, id: string): StoredOne | undefined;
  known(list: string, ids: readonly string[]): readonly string[];
  list(question: ListQuestion): MemoryPage;
}

/** A store over a dataset in memory: what the lists declare, done as they declare it. */
export function memoryStore(
  lists: StoredLists,
  labelOf: (id: string) => string,
  search: (question: Parameters<Store["search"]>[0]) => readonly SearchHit[],
): MemoryStore {
  const selects = new Map<string, Select<Thing>>();
  const known = (name: string): StoredList => {
    const found = lists.get(name);
    if (!found) throw new Error(`There is no list ${name}`);
    return found;
  };
  const selectOf = (name: string, { list }: StoredList) => {
    const select = selects.get(name) ?? selectFrom(list);
    selects.set(name, select);
    return select;
  };
  const numbers = new Map<string, ReadonlyMap<string, number>>();
  const numbersOf = (name: string, { list }: StoredList) => {
    const own = numbers.get(name) ?? new Map(list.inOrder().map(({ id }, number) => [id, number]));
    numbers.set(name, own);
    return own;
  };
  return {
    get: (name, id) => {
      const { find, readyOf } = known(name);
      const thing = find(id);
      return thing && { item: readyOf(thing), labelOf };
    },
    known: (name, ids) => ids.filter((id) => known(name).find(id)),
    list: ({ list: name, wanted, order, limit, after, counted }) => {
      const stored = known(name);
      const { list, usual, readyOf } = stored;
      const all = selectOf(name, stored)({ ...wanted, sort: order });
      const steps = order.length > 0 ? order : [{ key: usual.key, down: false }];
      const endsInId = order.length > 0 || usual.endsInId;
      const numberOf = after && order.length === 0 ? (id: string) => numbersOf(name, stored).get(id) : undefined;
      const inOrder = { steps, sorts: list.sorts, endsInId, numberOf };
      const { items: things, total, end } = stretchOf(all, inOrder, limit, after);
      const counts = Object.entries(list.facets).flatMap(([facet, declared]) =>
        counted.includes(facet) ? [[facet, countBy(all, declared)] as const] : [],
      );
      return { things, items: things.map(readyOf), total, end, counts: Object.fromEntries(counts), labelOf };
    },
    search,
  };
}
