import { expect, test } from "vitest";
import { isFirm, placedDate, type TimelineItem, timeline } from "./timeline.ts";

const item = (id: string, edtf: string, extra: Partial<TimelineItem> = {}): TimelineItem => ({
  id,
  label: id,
  href: `/events/${id}/`,
  lane: "power",
  ...placedDate(edtf),
  status: "established",
  weight: 1,
  others: [],
  causes: [],
  ...extra,
});

const lanes = [{ id: "power", label: "High politics" }];

test.each([
  ["1953-06-26", "moment", true],
  ["1953-03-05T21:50", "moment", true],
  ["1953-07-02/1953-07-07", "stretch", true],
  ["1953-06", "somewhere", false],
  ["1953~", "somewhere", false],
  ["1953-06-26?", "somewhere", false],
  ["[1953-06-26,1953-06-27]", "somewhere", false],
  ["1956-03-05/1956-04~", "stretch", false],
  ["[..1953-06-26]", "somewhere", false],
] as const)("%s is drawn as a %s; firm: %s", (edtf, shape, firm) => {
  const placed = item("a", edtf);
  expect(placed.shape).toBe(shape);
  expect(isFirm(placed)).toBe(firm);
});

test("what is only probable is not firm, however exact its date", () => {
  expect(isFirm(item("a", "1953-06-26", { status: "probable" }))).toBe(false);
});

test("a timeline holds what falls within it, in the order of time, and sets apart what may not", () => {
  const { items, unplaced } = timeline({
    title: "March 1953",
    within: "1953-03",
    lanes,
    items: [
      item("funeral", "1953-03-09"),
      item("death", "1953-03-05"),
      item("arrest", "1953-06-26"),
      item("some-time-in-1953", "1953"),
      item("early-in-march", "1953-03-01/1953-03-09"),
      item("before-july", "[..1953-07-01]"),
    ],
  });
  expect(items.map(({ id }) => id)).toEqual(["early-in-march", "death", "funeral"]);
  expect(unplaced.map(({ item: { id }, why }) => [id, why])).toEqual([
    ["before-july", "may lie within these dates or not"],
    ["some-time-in-1953", "may lie within these dates or not"],
  ]);
});

test("a stretch without an end, and a lane that is not there, are refused with what was given", () => {
  expect(() => timeline({ title: "", within: "1953/..", lanes, items: [] })).toThrow(
    'Cannot draw a timeline of "1953/..": it must have a beginning and an end',
  );
  expect(() => timeline({ title: "", within: "1953", lanes, items: [item("a", "1953", { lane: "powr" })] })).toThrow(
    'Cannot place a: there is no lane "powr" among power',
  );
});
