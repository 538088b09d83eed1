import type { HistoricalEvent } from "../../model/event.ts";
import type { Term } from "../../model/term.ts";
import type { Dataset } from "../../query/dataset.ts";
import { perNames } from "../per-names.ts";
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
  reason: "Whoever the title or summary of an event names takes part in it.",
  explanation:
    "A title such as “Arrest of Beria” names a figure by the part of the name that is sorted by, or in full; that figure stands under `who:`. Whom the summary names stands there too, or has a part in an event that is linked to this one, or a term that it began or ended. A family name that several figures share means any of them.",
  absence: true,
  fails: { "events/speech.yaml": speech("caesar") },
  passes: { "events/speech.yaml": speech("brutus") },
  scope: "around",
  everywhere: ["figure", "place", "organization", "office"],
  check({ dataset, whole, report }) {
    const { names, longer, fuller } = namesOf(whole);
    for (const event of dataset.events) {
      const who = figuresOf(event);
      if (who.size === 0) continue;
      const around = new Set([...who, ...figuresAround(dataset, event)]);
      for (const field of ["title", "summary"] as const) {
        const allowed = field === "title" ? who : around;
        for (const { 0: found, index } of event[field].matchAll(/\p{Lu}[\p{L}'’-]+/gu)) {
          const word = found.replace(/['’]s?$/, "");
          const meant = names.get(word);
          if (longer.get(word)?.some((name) => event[field].startsWith(name, index))) continue;
          if (!meant || meant.some((id) => allowed.has(id))) continue;
          const before = event[field].slice(0, index + word.length);
          if (fuller.get(word)?.some(({ id, name }) => before.endsWith(name) && allowed.has(id))) continue;
          report({
            message: `The ${field} names ${meant.map((id) => dataset.label(id)).join(" or ")}, who has no part in the event`,
            at: { entry: event.id, path: [field] },
            related: meant.map((id) => ({ at: { entry: id, path: ["name"] }, message: dataset.label(id) })),
            suggestion: "name the figure under who:, with a role",
          });
        }
      }
    }
  },
};

const namesOf = perNames(
  ({ figures, places, organizations, offices }) => [figures, places, organizations, offices],
  (dataset) => {
    const names = figuresByName(dataset);
    return { names, longer: namesakes(dataset, names), fuller: fullerNames(dataset) };
  },
);

function figuresOf(event: HistoricalEvent): Set<string> {
  return new Set(event.who.flatMap(({ figure }) => (figure === undefined ? [] : [figure])));
}

/** Who takes part in the events that an event names or that name it, or holds a term that it began or ended. */
function* figuresAround(dataset: Dataset, event: HistoricalEvent): Generator<string> {
  const others = [event.partOf, ...event.after, ...event.causes.map((cause) => cause.event)];
  for (const id of others) {
    const other = id === undefined ? undefined : dataset.find("event", id);
    if (other) yield* figuresOf(other);
  }
  for (const { kind, entry } of dataset.referrers(event.id)) {
    if (kind === "event") yield* figuresOf(entry as HistoricalEvent);
    if (kind === "term") yield (entry as Term).figure;
  }
}

/** Figures by the word that their name is sorted by. */
function figuresByName(dataset: Dataset): Map<string, string[]> {
  const names = new Map<string, string[]>();
  for (const { id, name } of dataset.figures) {
    const word = name.sort ?? name.display.split(" ").at(-1) ?? "";
    const others = names.get(word);
    if (others) others.push(id);
    else names.set(word, [id]);
  }
  return names;
}

/** Longer names of figures by their last word: “Decimus Brutus” is not the Brutus who is sorted by that word. */
function fullerNames(dataset: Dataset): Map<string, { id: string; name: string }[]> {
  const found = new Map<string, { id: string; name: string }[]>();
  for (const { id, name, variants } of dataset.figures) {
    for (const full of [name.display, ...variants]) {
      const word = full.split(" ").at(-1) ?? "";
      if (full !== word) found.set(word, [...(found.get(word) ?? []), { id, name: full }]);
    }
  }
  return found;
}

/** Longer names of places, bodies and offices that begin with a figure's name, as the Lenin Mausoleum's does, by that name. */
function namesakes(dataset: Dataset, figures: ReadonlyMap<string, unknown>): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const { name, names } of [...dataset.places, ...dataset.organizations, ...dataset.offices]) {
    for (const text of [name, ...names.map((other) => other.name)]) {
      const word = /^\p{L}+/u.exec(text)?.[0] ?? "";
      if (figures.has(word) && text !== word) found.set(word, [...(found.get(word) ?? []), text]);
    }
  }
  return found;
}
