import { expect, test } from "vitest";
import { compileRome, edited } from "../../test/rome.ts";
import { openDataset } from "../query/dataset.ts";
import { createSuggest } from "./create-suggest.ts";

const { compiled } = compileRome({
  ...edited(
    "figures/brutus.yaml",
    "name: { display: Marcus Brutus }",
    "name: { display: Nikita Khrushchev, native: Никита Сергеевич Хрущёв }\nvariants: [Chruschtschow, Jruschov]",
  ),
});
if (!compiled) throw new Error("the corpus does not compile");
const suggest = createSuggest(openDataset(compiled));

test.each(["nik", "Khru", "хрущ", "ХРУЩЁВ", "nikita kh", "jrus", "Chrusch", "Сергеевич Хр"])(
  "%s becomes Khrushchev",
  (begin) => {
    expect(suggest(begin)[0]?.label).toBe("Nikita Khrushchev");
  },
);

test("what begins with the whole label comes before what has the word later in it", () => {
  let mixed = 0;
  for (const letter of "abcdefghijklmnopqrstuvwxyz") {
    const whole = suggest(letter, { limit: 100 }).map(
      ({ kind, label }) =>
        label.toLowerCase().startsWith(letter) || (kind === "figure" && label.toLowerCase().includes(` ${letter}`)),
    );
    expect(whole, letter).toEqual(whole.toSorted().reverse());
    if (whole.includes(true) && whole.includes(false)) mixed++;
  }
  expect(mixed).toBeGreaterThan(0);
});

test("a family name finds the person before what is named after them", () => {
  expect(suggest("caes")[0]?.kind).toBe("figure");
});

test("an entry comes once, only of the kinds asked for, and no more than asked for", () => {
  const all = suggest("c", { limit: 100 });
  expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
  expect(suggest("c", { limit: 100, kinds: ["figure"] })).toEqual(all.filter(({ kind }) => kind === "figure"));
  expect(suggest("c", { limit: 1 })).toEqual(all.slice(0, 1));
});

test.each(["", "   ", "!?", "zzzz"])("%j begins nothing", (begin) => expect(suggest(begin)).toEqual([]));
