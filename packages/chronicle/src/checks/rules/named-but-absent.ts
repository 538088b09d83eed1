import type { Dataset } from "../../query/dataset.ts";
import type { Rule } from "../rule.ts";

const speech = (figure: string) => `
title: Speech of Brutus
kind: meeting
summary: He spoke to the people.
time: { effective: -0043-03-14 }
who: [{ figure: ${figure}, role: killer }]
cite: [suetonius]
`;

export const namedButAbsent: Rule = {
  id: "named-but-absent",
  reason: "Whoever the title of an event names takes part in it.",
  explanation:
    "A title such as “Arrest of Beria” names a figure by the part of the name that is sorted by, or in full; that figure stands under `who:`, or was born into the name after the event. A family name that several figures share means any of them.",
  absence: true,
  fails: { "events/speech.yaml": speech("caesar") },
  passes: { "events/speech.yaml": speech("brutus") },
  check({ dataset, report }) {
    const names = figuresByName(dataset);
    for (const event of dataset.events) {
      const who = new Set(event.who.map(({ figure }) => figure));
      if (who.size === 0) continue;
      for (const [word] of event.title.matchAll(/\p{Lu}[\p{L}'’-]+/gu)) {
        const meant = names.get(word.replace(/['’]s$/, ""));
        if (!meant || meant.some((id) => who.has(id))) continue;
        report({
          message: `The title names ${meant.map((id) => dataset.label(id)).join(" or ")}, who has no part in the event`,
          at: { entry: event.id, path: ["title"] },
          related: meant.map((id) => ({ at: { entry: id, path: ["name"] }, message: dataset.label(id) })),
          suggestion: "name the figure under who:, with a role",
        });
      }
    }
  },
};

/** Figures by the word that their name is sorted by. Words that also name a place, a body or an office mean nobody for certain. */
function figuresByName(dataset: Dataset): Map<string, string[]> {
  const names = new Map<string, string[]>();
  for (const { id, name } of dataset.figures) {
    const word = name.sort ?? name.display.split(" ").at(-1) ?? "";
    names.set(word, [...(names.get(word) ?? []), id]);
  }
  for (const { name, names: others } of [...dataset.places, ...dataset.organizations, ...dataset.offices])
    for (const text of [name, ...others.map((other) => other.name)])
      for (const word of text.split(" ")) names.delete(word);
  return names;
}
