import type { Dataset } from "../../query/dataset.ts";
import { nearNames } from "../near-names.ts";
import { perNames } from "../per-names.ts";
import { ownTexts } from "../prose.ts";
import type { Rule } from "../rule.ts";

/** Shorter words are near too many others. */
const NAME_LETTERS_MIN = 5;

const word = /\p{Lu}\p{Ll}{3,}/gu;

export const misspeltName: Rule = {
  id: "misspelt-name",
  reason: "A name is spelt as its entry has it, or as one of the variants there.",
  explanation:
    "A capitalised word in our own prose that differs by one letter from part of a figure's name is taken for a misspelling. Real other spellings go to the figure's `variants`; words that only look alike go to `spellings:` in `subject.yaml`.",
  fails: {
    "events/burial.yaml": `
title: Burial of Ceasar
kind: meeting
summary: He was buried.
time: { effective: -0043-03-18 }
cite: [suetonius]
`,
  },
  passes: {
    "events/burial.yaml": `
title: Burial of Caesar
kind: meeting
summary: He was buried.
time: { effective: -0043-03-18 }
cite: [suetonius]
`,
  },
  absence: true,
  scope: "entry",
  everywhere: ["figure", "place", "organization", "office", "source"],
  check({ dataset, whole, report }) {
    const { names, known, nearest } = spellings(whole);
    const seen = new Map<string, string | undefined>();
    for (const { text, at } of ownTexts({ dataset })) {
      for (const [found] of text.matchAll(word)) {
        if (known.has(found) || (found.endsWith("s") && names.has(found.slice(0, -1)))) continue;
        if (!seen.has(found)) seen.set(found, nearest(found));
        const name = seen.get(found);
        if (name === undefined) continue;
        report({
          message: `"${found}" looks like a misspelling of ${name}, in ${names.get(name)}`,
          at,
          suggestion: `write ${name}, or add the spelling to the variants of the figure, or to spellings: in subject.yaml if it is another word`,
        });
      }
    }
  },
};

/** Every spelling that is known, and what finds the name that another is near to. */
const spellings = perNames(
  ({ figures, places, organizations, offices, sources }) => [figures, places, organizations, offices, sources],
  (dataset) => {
    const names = figureNames(dataset);
    const known = new Set([...names.keys(), ...otherWords(dataset)]);
    return { names, known, nearest: nearNames([...names.keys()].filter((name) => name.length >= NAME_LETTERS_MIN)) };
  },
);

/** Parts of the names of figures, and whose they are. */
function figureNames(dataset: Dataset): Map<string, string> {
  const names = new Map<string, string>();
  for (const { label, name, variants } of dataset.figures) {
    for (const text of [name.display, name.full ?? "", ...variants])
      for (const [part] of text.matchAll(word)) names.set(part, label);
  }
  return names;
}

/** Capitalised words that are no names of figures: of places, bodies, offices, works, and what the subject allows. */
function otherWords(dataset: Dataset): string[] {
  const texts = [
    ...dataset.places.flatMap(({ name, names, states }) => [
      name,
      ...names.map((item) => item.name),
      ...states.map(({ state }) => state),
    ]),
    ...dataset.organizations.flatMap(({ name, names }) => [name, ...names.map((item) => item.name)]),
    ...dataset.offices.flatMap(({ name, names }) => [name, ...names.map((item) => item.name)]),
    ...dataset.sources.flatMap(({ title, authors }) => [
      title,
      ...authors.map((author) => ("literal" in author ? author.literal : author.family)),
    ]),
    ...dataset.subject.spellings,
  ];
  return texts.flatMap((text) => [...text.matchAll(word)].map(([part]) => part));
}
