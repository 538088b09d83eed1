import { expect, test } from "vitest";
import { open } from "../../test/world.ts";
import { isBefore } from "../date/compare.ts";
import { momentsOf } from "./moments.ts";

const world = open({
  figures: [{ id: "a", born: "1904-02-29", died: "1953-03-05" }, { id: "b" }],
  offices: [{ id: "chair" }],
  terms: [
    { id: "a-chair", office: "chair", figure: "a", start: "1922", end: "1953-03-05T21:50" },
    { id: "b-chair", office: "chair", figure: "b", start: "1953-03-06" },
  ],
  events: [{ id: "revolt", date: "1953-03-05/1953-03-09", announced: "1953-03-20" }],
});

test("every dated moment comes once, in the order of time", () => {
  expect(momentsOf(world).map(({ what, claim }) => [what, claim])).toEqual([
    ["born", "a.born"],
    ["took-office", "a-chair.start"],
    ["effective", "revolt.effective"],
    ["died", "a.died"],
    ["left-office", "a-chair.end"],
    ["took-office", "b-chair.start"],
    ["announced", "revolt.announced"],
  ]);
});

test("no moment comes before one that was certainly earlier", () => {
  const dates = momentsOf(world).map(({ date }) => date.edtf);
  for (const [index, date] of dates.slice(1).entries())
    expect(isBefore(date, dates[index] ?? date)).not.toBe("certainly");
});

test("moments are sorted once", () => expect(momentsOf(world)).toBe(momentsOf(world)));
