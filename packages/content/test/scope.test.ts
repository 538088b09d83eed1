import { formatDate } from "@thaw/chronicle";
import { expect, test } from "vitest";
import { scopeOf } from "../bench/scope.ts";
import { content } from "../src/index.ts";

// The words of the story are counted by `pnpm stats`; the chapters may still be told at more length.
test.each(scopeOf(content).filter(({ what }) => what !== "words of the story"))(
  "there are at least $atLeast $what",
  ({ atLeast, now }) => {
    expect(now).toBeGreaterThanOrEqual(atLeast);
  },
);

/** Who held an office on a day, by terms that certainly cover it. */
function holders(office: string, day: string): string[] {
  return content.terms
    .filter((term) => term.office === office)
    .filter((term) => {
      const end = term.end?.date.edtf ?? "9999";
      return term.start.date.edtf <= day && day < end;
    })
    .map(({ figure }) => figure)
    .sort();
}

const cc = { full: "member-of-presidium-cc", candidate: "candidate-member-of-presidium-cc", secretary: "secretary-cc" };

// Sizes as the congresses and plenums left them; by the published lists of 1952-64.
test.each([
  ["1952-10-20", 25, 11, 10],
  ["1953-03-20", 10, 4, 5],
  ["1953-09-10", 9, 3, 4],
  ["1955-07-20", 11, 2, 6],
  ["1956-03-01", 11, 6, 8],
  ["1957-07-10", 15, 9, 8],
  ["1957-12-20", 15, 8, 11],
  ["1958-07-01", 15, 10, 11],
  ["1958-09-10", 14, 10, 11],
  ["1960-05-10", 15, 7, 6],
  ["1960-07-20", 14, 7, 5],
  ["1961-11-01", 11, 5, 9],
  ["1962-05-01", 12, 5, 8],
  ["1962-12-01", 12, 6, 12],
  ["1963-07-01", 12, 6, 14],
  ["1964-06-01", 11, 6, 13],
  ["1964-10-20", 10, 6, 12],
  ["1964-11-20", 11, 6, 10],
])(
  "on %s the Presidium has %i members and %i candidates, the Secretariat %i secretaries",
  (day, full, candidate, secretaries) => {
    const found = [cc.full, cc.candidate, cc.secretary].map((office) => holders(office, day));
    expect(
      found.map(({ length }) => length),
      JSON.stringify(found),
    ).toEqual([full, candidate, secretaries]);
  },
);

test("every seat in the Presidium and the Secretariat of 1952-64 has a day on which it began, how, a day on which it ended, and why", () => {
  const offices: string[] = Object.values(cc);
  const incomplete = content.terms
    .filter(({ office }) => offices.includes(office))
    .filter((term) => {
      const end = term.end?.date.edtf ?? "9999";
      return term.start.date.edtf <= "1964-12-31" && end >= "1952-10-16";
    })
    .filter(
      ({ start, end }) =>
        start.how === undefined || end?.why === undefined || !/^\d{4}-\d{2}-\d{2}/.test(end.date.edtf),
    );
  expect(incomplete.map(({ label, start }) => `${label}, ${formatDate(start.date.edtf)}`)).toEqual([]);
});

test("the plenums and congresses of the time are there", () => {
  const days = content.events
    .filter(({ kind }) => kind === "plenum" || kind === "congress" || kind === "session" || kind === "removal")
    .map(({ time }) => time.effective.date.edtf.slice(0, 10));
  const wanted = [
    "1952-10-05 1952-10-16 1953-03-05 1953-03-14 1953-04-05 1953-07-02 1953-09-03 1954-02-23 1954-06-21 1955-01-25 1955-07-04 1956-02-13 1956-02-14 1956-02-27",
    "1956-12-20 1957-02-13 1957-06-22 1957-10-28 1957-12-16 1958-02-25 1958-05-06 1958-06-17 1958-09-05 1958-11-12 1958-12-15",
    "1959-01-27 1959-06-24 1959-12-22 1960-05-04 1960-07-13 1961-01-10 1961-06-19 1961-10-14 1961-10-17 1961-10-31 1962-03-05 1962-04-23 1962-11-19",
    "1963-06-18 1963-12-09 1964-02-10 1964-07-11 1964-10-14 1964-11-16",
  ].flatMap((line) => line.split(" "));
  expect(wanted.filter((day) => !days.includes(day))).toEqual([]);
});

test.each([
  ["plzen", "1953"],
  ["berlin", "1953"],
  ["norilsk", "1953"],
  ["vorkuta", "1953"],
  ["kengir", "1954"],
  ["tbilisi", "1956"],
  ["poznan", "1956"],
  ["budapest", "1956"],
  ["temirtau", "1959"],
  ["novocherkassk", "1962"],
  ["vilnius", "1956"],
  ["kaunas", "1956"],
])("the rising or unrest at %s in %s is told", (place, year) => {
  const near = new Set([
    place,
    ...(place === "berlin" ? ["east-berlin", "east-germany"] : []),
    ...(place === "budapest" ? ["hungary"] : []),
  ]);
  const found = content.events.filter(
    ({ kind, places, time }) =>
      ["uprising", "revolution", "intervention"].includes(kind) &&
      time.effective.date.edtf.replace("[", "").startsWith(year) &&
      places.some((item) => near.has(item.place)),
  );
  expect(found.map(({ id }) => id)).not.toEqual([]);
});

test("a renamed town is called by its name of the day", () => {
  const nameOf = (id: string, day: string) =>
    content.places
      .find((place) => place.id === id)
      ?.names.filter(({ from, to }) => (from?.edtf ?? "") <= day && (to === undefined || day < to.edtf))
      .map(({ name }) => name);
  expect(nameOf("volgograd", "1953-03-05")).toEqual(["Stalingrad"]);
  expect(nameOf("volgograd", "1961-11-11")).toEqual(["Volgograd"]);
  expect(nameOf("katowice", "1954-01-01")).toEqual(["Stalinogród"]);
  expect(nameOf("varna", "1953-03-05")).toEqual(["Stalin"]);
});
