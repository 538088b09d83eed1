import { OpenAPIHono } from "@hono/zod-openapi";
import type { Dataset } from "@thaw/chronicle";
import { searchDocuments } from "@thaw/chronicle/search";
import { readyEntries } from "../ready-entries.ts";
import { addRoutes } from "../routes/index.ts";
import { searchesOf } from "../searches.ts";
import { type MemoryStore, memoryStore } from "./memory-store.ts";
import { rowsOfRelease } from "./rows-of-release.ts";
import { statementsFrom } from "./statements.ts";
import type { StoredList, StoredLists } from "./stored-list.ts";

/** The lists of a dataset as the routes declare them, and the dataset as a store of them: what a database is filled from and held against. */
export function listsOf(dataset: Dataset): {
  lists: StoredLists;
  memory: MemoryStore;
  statements(): Generator<string>;
} {
  const ready = readyEntries(dataset);
  const searches = searchesOf(dataset);
  const lists = new Map<string, StoredList>();
  const memory = memoryStore(lists, ready.labelOf, searches.searchWords);
  const never = async () => [];
  const updated = async () => "";
  const app = new OpenAPIHono<never>() as never;
  addRoutes(
    {
      app,
      dataset,
      ready,
      lists,
      files: new Map(),
      memory,
      remote: undefined,
      site: "",
      releases: never,
      updated,
      ...searches,
    },
    "",
    undefined,
  );
  return {
    lists,
    memory,
    statements: () =>
      statementsFrom(
        rowsOfRelease({
          release: dataset.release.id,
          lists,
          documents: searchDocuments(dataset),
          labelOf: ready.labelOf,
        }),
      ),
  };
}
