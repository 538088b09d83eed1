import type { OpenAPIHono } from "@hono/zod-openapi";
import type { Dataset, ReleaseRecord } from "@thaw/chronicle";
import type { Context } from "hono";
import type { ReadyAnswer } from "./http/answer.ts";
import type { ReadyEntries } from "./ready-entries.ts";
import type { Searches } from "./searches.ts";
import type { MemoryStore } from "./store/memory-store.ts";
import type { Remote } from "./store/remote.ts";
import type { StoredList } from "./store/stored-list.ts";

/** What is known of a request before any route sees it. */
export interface Met {
  /** The address asked for, as the client knows it. */
  readonly url: URL;
  /** The validator of the answer, should it be a good one. */
  readonly etag: string;
  /** Names the request in the log; there when requests are logged. */
  readonly requestId: string | undefined;
  /** Keep an answer for whoever asks the same. */
  keep(answer: ReadyAnswer): void;
}

/** The app as Hono knows it: what the front met stands where a platform's bindings would. */
export interface Env {
  Bindings: Met;
}

export type ListFiles = Map<string, (c: Context<Env>) => Response | Promise<Response>>;

/** What every route is given. */
export interface RouteContext extends Searches {
  readonly app: OpenAPIHono<Env>;
  readonly dataset: Dataset;
  readonly ready: ReadyEntries;
  /** Every list by its name, as the routes declare them. */
  readonly lists: Map<string, StoredList>;
  /** What answers a list as a file in another format, by the name of the list. */
  readonly files: ListFiles;
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
