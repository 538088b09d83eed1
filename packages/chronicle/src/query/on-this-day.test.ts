import { expect, test } from "vitest";
import { compileRome } from "../../test/rome.ts";
import { open } from "../../test/world.ts";
import { openDataset } from "./dataset.ts";
import { onThisDay } from "./on-this-day.ts";

const world = open({
  figures: [
    { id: "a", born: "1904-02-29", died: "1953-03-05" },
    { id: "b", born: "1953-03", died: "1953-03-05~" },
  ],
  offices: [{ id: "chair" }],
  terms: [{ id: "a-chair", office: "chair", figure: "a", start: "1922-03-05", end: "1953-03-05T21:50" }],
  events: [
    { id: "revolt", date: "1953-03-05/1953-03-09", announced: "1953-03-06" },
    { id: "letter", date: "[1923-03-04,1923-03-05]" },
    { id: "age", date: "1953" },
  ],
});

const on = (day: string) => {
  const { certain, uncertain } = onThisDay(world, day);
  const line = ({ year, claim, what }: (typeof certain)[number]) => `${year} ${claim} ${what}`;
  return { certain: certain.map(line), uncertain: uncertain.map(line) };
};

test("a day of the year has what is dated to it, and apart from that what may be", () => {
  expect(on("03-05")).toEqual({
    certain: [
      "1922 a-chair.start took-office",
      "1953 revolt.effective effective",
      "1953 a.died died",
      "1953 a-chair.end left-office",
    ],
    uncertain: ["1923 letter.effective effective", "1953 b.died died"],
  });
  expect(on("03-06").certain).toEqual(["1953 revolt.announced announced"]);
  expect(on("03-10")).toEqual({ certain: [], uncertain: ["1953 b.died died"] });
});

test("the leap day is a day, and years before the common era are counted astronomically", () => {
  expect(() => on("02-29")).not.toThrow();
  const { compiled } = compileRome();
  if (!compiled) throw new Error("the corpus does not compile");
  expect(onThisDay(openDataset(compiled), "03-15").certain.map(({ year, what }) => [year, what])).toEqual([
    [-43, "left-office"],
    [-43, "died"],
    [-43, "effective"],
  ]);
});

test.each([
  ["6-26", "a day of the year is month and day"],
  ["13-01", "month must be 01 to 12"],
  ["02-30", "day must be 01 to 29"],
  ["1953-06-26", "a day of the year is month and day"],
])("%s is no day of the year", (day, why) => {
  expect(() => onThisDay(world, day)).toThrow(why);
});
