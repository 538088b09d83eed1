import { expect, expectTypeOf, test } from "vitest";
import { compileRome, edited } from "../../test/rome.ts";
import type { HistoricalEvent } from "../model/event.ts";
import { entryKinds } from "../model/kinds.ts";
import { causesOf, consequencesOf } from "./causes.ts";
import { type Dataset, openDataset, openInParts, UnknownIdError } from "./dataset.ts";
import { eventsBetween, eventsOn, inTime, listEvents, partsOf } from "./events.ts";
import { holdersOf, relationsOf, termsOf, timelineOf } from "./figures.ts";
import { nameOn } from "./name-on.ts";
import { powerOn } from "./power.ts";
import { fallsWithout, restsOn } from "./rests-on.ts";
import { witnessesOf } from "./witnesses.ts";

const event = (title: string, time: string, more = "") => `title: ${title}
kind: meeting
summary: It happened.
time: { ${time} }
${more}cite: [suetonius]
`;

function open(changes: Record<string, string | null> = {}): Dataset {
  const { compiled, diagnostics } = compileRome(changes);
  if (!compiled) throw new Error(JSON.stringify(diagnostics));
  return openDataset(compiled);
}

const rome = open();

test("an entry is had by kind and id; an unknown id names the nearest", () => {
  expect(rome.get("event", "murder-of-caesar").time.effective.date.edtf).toBe("-0043-03-15");
  expect(rome.find("event", "caesar")).toBeUndefined();
  expect(rome.kindOf("caesar")).toBe("figure");
  expect(rome.label("caesar")).toBe("Julius Caesar");
  expect(() => rome.get("figure", "ceasar")).toThrow(new UnknownIdError("figure", "ceasar", ["caesar"]).message);
  expectTypeOf(rome.get<"event">).returns.toEqualTypeOf<HistoricalEvent>();
});

test("a claim tells its statement, its entry and its evidence", () => {
  expect(rome.claim("murder-of-caesar.counts.wounds")).toMatchObject({
    kind: "event",
    entry: "murder-of-caesar",
    field: "counts.wounds",
    text: "Murder of Caesar: wounds, 23",
    status: "established",
    cite: [{ source: "suetonius", stance: "supports" }],
  });
});

test("referrers name every entry that refers to one, once", () => {
  expect(rome.referrers("rome-city").map(({ entry, path }) => [entry.id, path])).toEqual([
    ["murder-of-caesar", "place.rome-city"],
    ["caesar", "born.place"],
  ]);
});

test("on a day of change both holders are given, and what began or ended", () => {
  const more = edited(
    "terms/dictator.yaml",
    "event: murder-of-caesar }\n",
    "event: murder-of-caesar }\n  brutus-dictator:\n    figure: brutus\n    start: -0043-03-15\n    end: open\n",
  );
  const changed = open({ ...more, ...edited("offices/dictator.yaml", "existed: { to: -0043-03-15 }", "existed: {}") });
  const on = (date: string) =>
    powerOn(changed, date).map(({ office, state, holders }) => [
      office.id,
      state,
      ...holders.map(({ figure, certainty, began, ended }) => [figure.id, certainty, began, ended]),
    ]);
  expect(on("-0043-03-14")).toEqual([["dictator", "held", ["caesar", "certainly", "no", "no"]]]);
  expect(on("-0043-03-15")).toEqual([
    ["dictator", "held", ["caesar", "certainly", "no", "certainly"], ["brutus", "certainly", "certainly", "no"]],
  ]);
  expect(on("-0042")).toEqual([["dictator", "held", ["brutus", "certainly", "no", "no"]]]);
  expect(on("-0048-06-01")).toEqual([["dictator", "held", ["caesar", "possibly", "possibly", "no"]]]);
  expect(on("-0060")).toEqual([["dictator", "unrecorded"]]);
});

test("a declared vacancy is vacant, and an office that is gone is left out", () => {
  const vacant = open(
    edited("offices/dictator.yaml", "existed: { to: -0043-03-15 }", "vacancies: [{ from: -0043-03-16 }]"),
  );
  expect(powerOn(vacant, "-0042")[0]?.state).toBe("vacant");
  expect(powerOn(rome, "-0042")).toEqual([]);
});

test("a name is the one that held on the day", () => {
  const names = [
    { name: "Tsaritsyn", to: { edtf: "1925-04-09", earliest: null, latest: null } },
    {
      name: "Stalingrad",
      from: { edtf: "1925-04-10", earliest: null, latest: null },
      to: { edtf: "1961-11-10", earliest: null, latest: null },
    },
  ];
  const place = { name: "Volgograd", names };
  expect(["1920", "1943-02-02", "1990"].map((date) => nameOn(place, date))).toEqual([
    "Tsaritsyn",
    "Stalingrad",
    "Volgograd",
  ]);
});

const busy = open({
  "events/senate-meets.yaml": event("Senate meets", "effective: -0043-03-15", "partOf: war\n").replace(
    "It happened",
    "It met",
  ),
  "events/war.yaml": event("War", "effective: -0048/-0042"),
  "events/funeral.yaml": event(
    "Funeral",
    "effective: -0043-03-20, announced: -0043-03-18, knownAbroad: -0043-05",
    "causes: [{ event: murder-of-caesar }]\n",
  ),
  ...edited("events/murder-of-caesar.yaml", "kind: murder", "kind: murder\nafter: [senate-meets]\npartOf: war"),
});

test("events come in the order of time, and within a day in the order that is told", () => {
  expect(inTime(busy).map(({ id }) => id)).toEqual(["war", "senate-meets", "murder-of-caesar", "funeral"]);
});

test("events between two dates say how certain it is that they lie there", () => {
  expect(eventsBetween(busy, "-0043-03-16", "-0043-12").map(({ event: { id }, certainty }) => [id, certainty])).toEqual(
    [
      ["war", "certainly"],
      ["funeral", "certainly"],
    ],
  );
  expect(listEvents(busy, { figure: ["brutus"] }).map(({ event: { id } }) => id)).toEqual(["murder-of-caesar"]);
  expect(
    listEvents(busy, { from: "-0043-05-10", to: "-0043-05-10", time: "knownAbroad" }).map(({ certainty }) => certainty),
  ).toEqual(["possibly"]);
  expect(
    listEvents(busy, { from: "-0043-05-10", to: "-0043-05-10", time: "knownAbroad", certainty: "certainly" }),
  ).toEqual([]);
});

test("a day tells what happened, was decided, made public and known abroad on it", () => {
  expect(eventsOn(busy, "-0043-03-18").map(({ event: { id }, time }) => [id, time])).toEqual([
    ["war", "effective"],
    ["funeral", "announced"],
  ]);
});

test("causes are read both ways, and parts from their whole", () => {
  expect(consequencesOf(busy, "murder-of-caesar").map(({ effect }) => effect.id)).toEqual(["funeral"]);
  expect(causesOf(busy, "funeral").map(({ cause, status }) => [cause.id, status])).toEqual([
    ["murder-of-caesar", "established"],
  ]);
  expect(partsOf(busy, "war").map(({ id }) => id)).toEqual(["senate-meets", "murder-of-caesar"]);
});

test("a life is told in order: birth, offices, events, death", () => {
  expect(timelineOf(rome, "caesar").map(({ what, claim }) => [what, claim])).toEqual([
    ["born", "caesar.born"],
    ["took-office", "caesar-dictator.start"],
    ["left-office", "caesar-dictator.end"],
    ["event", "murder-of-caesar.effective"],
    ["died", "caesar.died"],
  ]);
  expect(termsOf(rome, "caesar").map(({ id }) => id)).toEqual(holdersOf(rome, "dictator").map(({ id }) => id));
  expect(relationsOf(rome, "brutus").map(({ other, side }) => [other.id, side])).toEqual([["caesar", "to"]]);
});

test("what rests on a source alone would fall with it; borrowed witnesses count once", () => {
  const second = open({
    "sources/plutarch.yaml": "title: Lives\nkind: scholarship\ntype: book\n",
    "sources/translation.yaml": "title: Lives, translated\nkind: scholarship\ntype: book\ntranslationOf: plutarch\n",
    ...edited("figures/brutus.yaml", "cite: [suetonius]", "cite: [suetonius, plutarch]"),
    ...edited("figures/caesar.yaml", "cite: [suetonius]", "cite: [plutarch, translation]"),
  });
  const alone = Object.fromEntries(restsOn(second, "plutarch").map((resting) => [resting.claim.id, resting.alone]));
  expect(alone).toEqual({ "brutus.died": false, "caesar.born": true, "caesar.died": true });
  const claim = second.claim("caesar.died");
  expect(claim && witnessesOf(second, claim)).toEqual([
    { source: "plutarch", cited: ["plutarch", "translation"], consulted: false },
  ]);
  expect(fallsWithout(second, "plutarch").map(({ id }) => id)).toEqual(["caesar.born", "caesar.died"]);
  expect(restsOn(second, "translation").map(({ through, alone }) => [through, alone])).toEqual([
    ["translation", false],
    ["translation", false],
  ]);
});

test("a corpus in parts is the same dataset, and reads an entry when it is asked for", () => {
  const { compiled } = compileRome();
  if (!compiled) throw new Error("Rome does not compile");
  const { subject, release, entries } = compiled;
  const asked: string[] = [];
  const ids = Object.fromEntries(entryKinds.map((kind) => [kind, entries[kind].map(({ id }) => id)])) as never;
  const parts = openInParts({
    subject,
    release,
    ids,
    read: (kind, id) => {
      asked.push(id);
      return rome.get(kind, id as never);
    },
  });
  expect(parts.kindOf("brutus")).toBe("figure");
  expect([parts.find("event", "brutus"), parts.ids("figure")]).toEqual([undefined, rome.ids("figure")]);
  expect(asked).toEqual([]);
  expect(parts.label("brutus")).toBe(rome.label("brutus"));
  expect(parts.get("figure", "brutus" as never)).toBe(rome.get("figure", "brutus" as never));
  expect(asked).toEqual(["brutus"]);
  expect(() => parts.get("figure", "brutuss" as never)).toThrow(UnknownIdError);
  for (const kind of entryKinds) expect(parts.all(kind)).toEqual(rome.all(kind));
  expect(asked.filter((id) => id === "brutus")).toHaveLength(1);
  expect(parts.claims).toEqual(rome.claims);
  expect(parts.claim("brutus.died")).toEqual(rome.claim("brutus.died"));
  expect(parts.referrers("brutus")).toEqual(rome.referrers("brutus"));
});
