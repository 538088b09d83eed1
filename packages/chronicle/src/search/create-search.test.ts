import { expect, test } from "vitest";
import { compileRome, edited } from "../../test/rome.ts";
import { openDataset } from "../query/dataset.ts";
import { createSearch, openSearch, searchIndex } from "./create-search.ts";
import { dateQuery } from "./date-query.ts";
import { fold } from "./fold.ts";

const { compiled } = compileRome({
  ...edited(
    "figures/brutus.yaml",
    "name: { display: Marcus Brutus }",
    "name: { display: Nikita Khrushchev, native: Никита Сергеевич Хрущёв }\nvariants: [Chruschtschow, Jruschov]",
  ),
});
if (!compiled) throw new Error("the corpus does not compile");
const search = createSearch(openDataset(compiled));
const first = (query: string) => search(query).hits[0]?.id;

test.each([
  "Khrushchev",
  "khrushchev",
  "Хрущёв",
  "хрущев",
  "Chruschtschow",
  "jruschov",
  "Khrus",
  "Krushchev",
  "Хрущов",
  "nikita khrushchev",
  "Chruszczow",
  "Khrouchtchev",
  "chruscev",
  "Jruschev",
])("%s is found", (query) => {
  expect(first(query)).toBe("brutus");
});

test("a hit says what it is", () => {
  expect(search("murder").hits[0]).toMatchObject({
    kind: "event",
    id: "murder-of-caesar",
    label: "Murder of Caesar",
    detail: "15 March 44 BCE",
  });
});

test("kinds and limit narrow the answer, and odd queries find nothing rather than fail", () => {
  expect(search("caesar", { kinds: ["figure"] }).hits.map(({ kind }) => kind)).toEqual(["figure"]);
  expect(search("caesar", { limit: 1 }).hits).toHaveLength(1);
  for (const query of ["", "  ", "!!!", "\u0000", "x".repeat(10_000), "' OR 1=1"])
    expect(Array.isArray(search(query).hits)).toBe(true);
});

test("words are folded to unaccented Latin", () => {
  expect(["Хрущёв", "Rákosi", "Щербаков", "Plzeň", "O'Brien", "Gomułka", "Strauß"].map(fold)).toEqual([
    "khrushchev",
    "rakosi",
    "shcherbakov",
    "plzen",
    "obrien",
    "gomulka",
    "strauss",
  ]);
});

test.each([
  ["15 March 44 BC", "-0043-03-15"],
  ["15 march", "XXXX-03-15"],
  ["-0043-03", "-0043-03"],
])("%s is a date, and finds what happened on it", (query, date) => {
  expect(search(query)).toMatchObject({ date, hits: [{ id: "murder-of-caesar" }] });
});

test.each([
  ["26 june 53", "1953-06-26", ""],
  ["26.06.53", "1953-06-26", ""],
  ["июнь 1953", "1953-06", ""],
  ["June 26, 1953", "1953-06-26", ""],
  ["1953-06-26", "1953-06-26", ""],
  ["26 June", "XXXX-06-26", ""],
  ["who was premier in march 1953?", "1953-03", "who was premier in  ?"],
])("%s is read as %s", (query, edtf, rest) => {
  expect(dateQuery(query, "1953-02-28/1964-11-16")).toEqual({ edtf, rest });
});

test.each(["beria", "53", "xx congress", "the five", "100 grams"])("%s is no date", (query) => {
  expect(dateQuery(query, "1953-02-28/1964-11-16")).toBeUndefined();
});

test.each([
  ["When was Caesar murdered?", ["murder-of-caesar.decided", "murder-of-caesar.effective"]],
  ["who was the victim of the murder", ["murder-of-caesar.who.caesar"]],
  ["where was caesar's murder", ["murder-of-caesar.place.rome-city"]],
  ["how many wounds, murder of caesar", ["murder-of-caesar.counts.wounds"]],
  ["murder of caesar", undefined],
])("%s is answered by claims", (query, claims) => {
  const { hits, answer } = search(query);
  expect(hits[0]?.id).toBe("murder-of-caesar");
  expect(answer?.map(({ id }) => id)).toEqual(claims);
});

test("an index travels as text, with or without the texts", () => {
  const dataset = openDataset(compiled);
  for (const query of ["хрущев", "murder", "15 March 44 BC"])
    expect(openSearch(dataset, searchIndex(dataset))(query)).toEqual(search(query));
  const small = searchIndex(dataset, { texts: false });
  expect(small.length).toBeLessThan(searchIndex(dataset).length);
  expect(openSearch(dataset, small)("хрущев").hits[0]?.id).toBe("brutus");
  expect(openSearch(dataset, small)("stabbed").hits).toEqual([]);
});
