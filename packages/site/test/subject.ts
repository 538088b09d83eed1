import { content } from "@thaw/content";
import { releases } from "@thaw/content/releases";
import { defineSite } from "../src/site.ts";

/** A site of the subject that there is the most of, for the tests. */
export const site = defineSite({
  dataset: content,
  releases,
  id: "thaw",
  name: "Thaw",
  citedAs: "Thaw: What Really Happened after Stalin Died",
  native: "ru",
  answer: "short-answer",
  comparisons: [{ from: "1953-03-05", to: "1953-03-07", about: "The first two days without Stalin" }],
  days: { every: true, example: "1953-06-26" },
});
