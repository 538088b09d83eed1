import { expect, test } from "vitest";
import { compileRome, edited } from "../../test/rome.ts";
import { openDataset } from "../query/dataset.ts";
import { createSearch } from "./create-search.ts";
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
const first = (query: string) => search(query)[0]?.id;

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
])("%s is found", (query) => {
  expect(first(query)).toBe("brutus");
});

test("a hit says what it is", () => {
  expect(search("murder")[0]).toMatchObject({
    kind: "event",
    id: "murder-of-caesar",
    label: "Murder of Caesar",
    detail: "15 March 44 BCE",
  });
});

test("kinds and limit narrow the answer, and odd queries find nothing rather than fail", () => {
  expect(search("caesar", { kinds: ["figure"] }).map(({ kind }) => kind)).toEqual(["figure"]);
  expect(search("caesar", { limit: 1 })).toHaveLength(1);
  for (const query of ["", "  ", "!!!", "\u0000", "x".repeat(10_000), "' OR 1=1"])
    expect(Array.isArray(search(query))).toBe(true);
});

test("words are folded to unaccented Latin", () => {
  expect(["Хрущёв", "Rákosi", "Щербаков", "Plzeň", "O'Brien"].map(fold)).toEqual([
    "khrushchev",
    "rakosi",
    "shcherbakov",
    "plzen",
    "obrien",
  ]);
});
