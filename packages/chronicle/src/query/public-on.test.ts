import { expect, test } from "vitest";
import { open } from "../../test/world.ts";
import { publicOn } from "./public-on.ts";

const world = open({
  events: [
    { id: "arrest", date: "1953-06-26", announced: "1953-07-10", knownAbroad: "1953-07-05" },
    { id: "speech", date: "1956-02-25", announced: "1989", knownAbroad: "1956-06-04" },
    { id: "flight", date: "1961-04-12", announced: "1961-04-12" },
    { id: "rumour", date: "1953-06~", announced: "1953-07" },
    { id: "untold", date: "1950" },
  ],
});

const on = (date: string) => {
  const { known, secret, knownAbroad } = publicOn(world, date);
  const line = ({ event, certainty }: (typeof known)[number]) => `${event.id} ${certainty}`;
  return { known: known.map(line), secret: secret.map(line), knownAbroad: knownAbroad.map(line) };
};

test("what happened is a secret from the day after it to the day before it was made public", () => {
  const secret = (date: string) => on(date).secret.includes("arrest certainly");
  expect(["1953-06-26", "1953-06-27", "1953-07-09", "1953-07-10"].map(secret)).toEqual([false, true, true, false]);
  expect(on("1953-07-10").known).toContain("arrest certainly");
});

test("abroad may know first", () => {
  expect(on("1953-07-04").knownAbroad).toEqual([]);
  expect(on("1953-07-05").knownAbroad).toEqual(["arrest certainly"]);
  expect(on("1956-06-03")).toMatchObject({ secret: ["speech certainly"], knownAbroad: [] });
  expect(on("1956-06-04").knownAbroad).toEqual(["speech certainly"]);
});

test("what is announced on the day it happens is never a secret; what is dated loosely is possibly one", () => {
  expect(on("1961-04-12")).toMatchObject({
    known: ["rumour certainly", "arrest certainly", "flight certainly"],
    secret: ["speech certainly"],
  });
  expect(on("1953-07-05")).toMatchObject({
    known: ["rumour possibly"],
    secret: ["rumour possibly", "arrest certainly"],
  });
});

test("of what never says when it was made public nothing is said", () => {
  expect(JSON.stringify(on("1990"))).not.toContain("untold");
});
