import { entryKinds } from "../model/subject.ts";
import type { Format } from "./format.ts";

/** Newline-delimited JSON: each entry in full on a line of its own, its kind first. Nothing is lost. */
export const ndjson: Format = {
  id: "ndjson",
  title: "NDJSON",
  mediaType: "application/x-ndjson; charset=utf-8",
  standard: "https://github.com/ndjson/ndjson-spec",
  kinds: entryKinds,
  loses: "Nothing: each line is an entry in full, with its kind beside it.",
  write: (_, chosen) => ({
    text: chosen.map(({ kind, entry }) => `${JSON.stringify({ entryKind: kind, ...entry })}\n`).join(""),
    omitted: [],
  }),
};
