import fc from "fast-check";
import { expect, test } from "vitest";
import { open } from "../../test/world.ts";
import { changesBetween } from "./changes.ts";

const court = open({
  figures: [{ id: "old" }, { id: "young" }, { id: "clerk" }],
  offices: [
    {
      id: "crown",
      rank: 1,
      seats: 1,
      names: [
        { name: "Crown", to: "1953-03-05" },
        { name: "Throne", from: "1953-03-05" },
      ],
    },
    { id: "council", rank: 5, organization: "palace" },
    { id: "chancery", rank: 3, from: "1953-03-10" },
    { id: "stables", rank: 8, to: "1953~" },
  ],
  terms: [
    { id: "old-crown", office: "crown", figure: "old", start: "1922", end: "1953-03-05", endEvent: "death" },
    { id: "young-crown", office: "crown", figure: "young", start: "1953-03-05" },
    { id: "young-council", office: "council", figure: "young", start: "1940", end: "1953-03-05" },
    { id: "clerk-council", office: "council", figure: "clerk", start: "1953-03" },
  ],
  events: [{ id: "death", date: "1953-03-05" }],
});

test("a day's changes: who came and went, by what event, what was renamed, who rose and who fell", () => {
  const changes = changesBetween(court, "1953-03-04", "1953-03-05");
  expect(changes.began.map(({ term, certainty, claim }) => [term.id, certainty, claim])).toEqual([
    ["clerk-council", "possibly", "clerk-council.start"],
    ["young-crown", "certainly", "young-crown.start"],
  ]);
  expect(changes.ended.map(({ term, figure, event }) => [term.id, figure.id, event?.id])).toEqual([
    ["old-crown", "old", "death"],
    ["young-council", "young", undefined],
  ]);
  expect(changes.renamed).toMatchObject([{ before: "Crown", after: "Throne", claim: "crown.names.Throne" }]);
  expect(changes.rose.map(({ figure, before, after }) => [figure.id, before?.term.office, after?.term.office])).toEqual(
    [["young", "council", "crown"]],
  );
  expect(changes.fell.map(({ figure, after, certainty }) => [figure.id, after, certainty])).toEqual([
    ["old", undefined, "certainly"],
  ]);
});

test("offices appear and vanish, certainly or possibly; a standing that is only possible says so", () => {
  const changes = changesBetween(court, "1953-02", "1953-04");
  expect(changes.appeared.map(({ office, certainty }) => [office.id, certainty])).toEqual([["chancery", "certainly"]]);
  expect(changes.vanished.map(({ office, certainty }) => [office.id, certainty])).toEqual([["stables", "possibly"]]);
  const early = changesBetween(court, "1953-02-20", "1953-03-05");
  expect(early.rose.find(({ figure }) => figure.id === "clerk")).toMatchObject({ certainty: "possibly" });
});

test("between a day and itself, and backwards, nothing changes", () => {
  for (const [from, to] of [
    ["1953-03-05", "1953-03-05"],
    ["1953-03-06", "1953-03-04"],
  ] as const)
    expect(Object.values(changesBetween(court, from, to)).flat()).toEqual([]);
});

test("only the offices that are asked for are looked at", () => {
  const council = court.offices.filter(({ id }) => id === "council");
  expect(changesBetween(court, "1953-03-04", "1953-03-05", council).ended.map(({ term }) => term.id)).toEqual([
    "young-council",
  ]);
});

test("changes from a to b and from b to c are together those from a to c", () => {
  const day = fc.integer({ min: 1, max: 28 }).map((number) => `1953-02-${String(number).padStart(2, "0")}`);
  fc.assert(
    fc.property(fc.array(fc.tuple(day, day), { maxLength: 12 }), fc.tuple(day, day, day), (spans, days) => {
      const dataset = open({
        figures: [{ id: "a" }],
        offices: [{ id: "x" }],
        terms: spans.map((span, number) => {
          const [start = "", end = ""] = [...span].sort();
          return { id: `t${number}`, office: "x", figure: "a", start, end };
        }),
      });
      const [first, middle, last] = [...days].sort();
      if (first === undefined || middle === undefined || last === undefined) return;
      for (const key of ["began", "ended"] as const) {
        const ids = (from: string, to: string) => changesBetween(dataset, from, to)[key].map(({ term }) => term.id);
        expect([...ids(first, middle), ...ids(middle, last)].sort()).toEqual(ids(first, last).sort());
      }
    }),
  );
});

test("what was kept of a stretch of time stands as it would be worked out anew, however uncertain its edges", () => {
  const tracked = court.offices.filter((office) => office.tracked);
  const days = [
    "1922-01-01",
    "1940",
    "1952-12-31",
    "1953-02-28",
    "1953-03-01",
    "1953-03-05",
    "1953-03-10",
    "1953-04-01",
    "1954",
  ];
  for (let turn = 0; turn < 2; turn++)
    for (const from of days)
      for (const to of days) {
        const [kept, anew] = [changesBetween(court, from, to), changesBetween(court, from, to, tracked)];
        expect(kept, `${from} to ${to}`).toEqual(anew);
      }
});
