import { expect, test } from "vitest";
import { entrySchemas } from "../src/model/entry.ts";
import { entryKinds } from "../src/model/subject.ts";
import { open } from "./world.ts";

test("the worlds of the query tests are what the compiler publishes", () => {
  const dataset = open({
    figures: [{ id: "a", born: "1900", died: "1950-01-02" }],
    offices: [
      {
        id: "chair",
        rank: 1,
        seats: 1,
        organization: "body",
        from: "1900",
        to: "1960",
        names: [{ name: "Chair", from: "1910" }],
      },
    ],
    terms: [{ id: "a-chair", office: "chair", figure: "a", start: "1920", end: "1930", endEvent: "e" }],
    events: [
      {
        id: "e",
        date: "1930",
        announced: "1931",
        knownAbroad: "1932",
        who: [["a", "present"]],
        causes: ["e"],
        cite: ["s"],
      },
    ],
    relations: [{ id: "a-a", from: "a", to: "a", since: "1920", until: "1921" }],
    sources: [{ id: "s", basedOn: ["s"] }],
  });
  for (const kind of entryKinds)
    for (const entry of dataset.all(kind)) expect(entrySchemas[kind].safeParse(entry).error, entry.id).toBeUndefined();
});
