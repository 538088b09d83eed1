import { expect, test } from "vitest";
import { compileRome } from "../../test/rome.ts";
import { open } from "../../test/world.ts";
import { coPresence } from "./co-presence.ts";
import { openDataset } from "./dataset.ts";

const world = open({
  figures: [{ id: "a" }, { id: "b" }, { id: "c" }, { id: "d" }],
  offices: [
    { id: "member", organization: "council" },
    { id: "chair", organization: "council", seats: 1 },
  ],
  terms: [
    { id: "a-chair", office: "chair", figure: "a", start: "1950-01-01", end: "1951-06-01" },
    { id: "b-chair", office: "chair", figure: "b", start: "1951-06-01", end: "1952-01-01" },
    { id: "c-member", office: "member", figure: "c", start: "1951-02", end: "1951-05" },
    { id: "d-member", office: "member", figure: "d", start: "1951-06", end: "1953" },
  ],
  events: [
    {
      id: "meeting",
      date: "1951-02-03",
      who: [
        ["a", "present"],
        ["b", "present"],
        ["c", "alive"],
        ["d", "any"],
      ],
    },
    {
      id: "war",
      date: "1951-03-01/1951-04-01",
      who: [
        ["a", "present"],
        ["b", "present"],
      ],
    },
  ],
});

const shared = (one: string, other?: string) =>
  coPresence(world, one, other).map(({ other: { id }, events, bodies }) => [
    id,
    events.map(({ event, certainty }) => `${event.id} ${certainty}`),
    bodies.map(({ body, terms, certainty }) => `${body.id} ${terms.map((term) => term.id)} ${certainty}`),
  ]);

test("figures were together at events and in bodies, certainly or possibly", () => {
  expect(shared("a")).toEqual([
    ["b", ["meeting certainly", "war possibly"], []],
    ["c", ["meeting possibly"], ["council a-chair,c-member certainly"]],
    ["d", [], ["council a-chair,d-member possibly"]],
  ]);
});

test("it is the same seen from the other, and with one other only that one is given", () => {
  expect(shared("c", "a")).toEqual([["a", ["meeting possibly"], ["council c-member,a-chair certainly"]]]);
  expect(shared("c", "d")).toEqual([]);
});

test("who is honoured is not there, and who does not exist is said", () => {
  expect(shared("d").map(([id]) => id)).toEqual(["a", "b"]);
  expect(() => coPresence(world, "nobody")).toThrow('There is no figure "nobody"');
});

test("the victim, of whom only life is asked, was possibly with the killer", () => {
  const { compiled } = compileRome();
  if (!compiled) throw new Error("the corpus does not compile");
  expect(coPresence(openDataset(compiled), "caesar", "brutus")[0]?.events).toMatchObject([
    { certainty: "possibly", claims: ["murder-of-caesar.who.caesar", "murder-of-caesar.who.brutus"] },
  ]);
});
