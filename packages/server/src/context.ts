import type { OpenAPIHono } from "@hono/zod-openapi";
import type { Dataset, ReleaseRecord } from "@thaw/chronicle";
import type { ReadyEntries } from "./ready-entries.ts";
import type { Searches } from "./searches.ts";
import type { MemoryStore } from "./store/memory-store.ts";
import type { Remote } from "./store/remote.ts";
import type { StoredList } from "./store/stored-list.ts";

/** What the app knows of a request before any route sees it. */
export interface Env {
  Bindings: {
    /** Names the request in the log of whoever passed it on. */
    requestId?: string | undefined;
  };
  Variables: {
    /** The address asked for, as the client knows it. */
    url: URL;
    /** The validator of the answer, should it be a good one. */
    etag: string;
    /** Names the request in the log; there when requests are logged. */
    requestId?: string;
  };
}

/** What every route is given. */
export interface RouteContext extends Searches {
  readonly app: OpenAPIHono<Env>;
  readonly dataset: Dataset;
  readonly ready: ReadyEntries;
  /** Every list by its name, as the routes declare them. */
  readonly lists: Map<string, StoredList>;
  /** The dataset as a store of those lists. */
  readonly memory: MemoryStore;
  /** A database that holds the release too, or more than fits in memory; lists and searches are asked of it first. */
  readonly remote: Remote | undefined;
  /** Address of the site that shows the entries, without a slash at its end. */
  readonly site: string;
  /** Every release, newest first; loaded at the first call. */
  releases(): Promise<readonly ReleaseRecord[]>;
  /** When the content was last changed, ISO 8601. */
  updated(): Promise<string>;
}
