import { expect, test } from "vitest";
import { compileRome, edited, problems } from "../../../test/rome.ts";

const summary = (text: string) => edited("events/murder-of-caesar.yaml", "Senators stabbed Caesar to death.", text);

test.each(["Ceasar", "Caesarr", "Cesar", "Coesar"])("%s is refused, with the spelling that is known", (name) => {
  const { diagnostics } = compileRome(summary(`Senators stabbed ${name} to death.`));
  expect(diagnostics.map(({ rule, message }) => [rule, message])).toEqual([
    ["misspelt-name", `"${name}" looks like a misspelling of Caesar, in Julius Caesar`],
  ]);
});

test("variants, possessives, places and other words stand", () => {
  expect(
    problems(
      compileRome(
        summary("Senators stabbed Gaius Iulius Caesar in Caesar's own hall; the Caesars of Rome came later."),
      ),
    ),
  ).toEqual([]);
});

test("a word that only looks like a name is allowed in subject.yaml", () => {
  const word = summary("Senators stabbed him with a Caesaer to hand.");
  expect(problems(compileRome(word))).toEqual(["events/murder-of-caesar.yaml:4:10 error misspelt-name"]);
  const allowed = edited(
    "subject.yaml",
    "placeKinds: { city: City }",
    "placeKinds: { city: City }\nspellings: [Caesaer]",
  );
  expect(problems(compileRome({ ...word, ...allowed }))).toEqual([]);
});
