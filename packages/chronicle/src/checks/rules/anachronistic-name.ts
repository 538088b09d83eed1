import { overlaps } from "../../date/compare.ts";
import { formatDate } from "../../date/format-date.ts";
import type { HistoricalEvent } from "../../model/event.ts";
import type { DatedName } from "../../model/named.ts";
import type { Dataset } from "../../query/dataset.ts";
import { periodExtent } from "../../query/term-extent.ts";
import { onDate } from "../on-date.ts";
import { perNames } from "../per-names.ts";
import type { Rule } from "../rule.ts";

const place = `
name: Augusta
kind: city
names:
  - { name: Lutetia, to: 0360 }
  - { name: Parisii, from: 0361 }
cite: [suetonius]
`;

const march = (name: string) => `
title: March on ${name}
kind: meeting
summary: The legion marched.
time: { effective: -0043-04-01 }
place: augusta
cite: [suetonius]
`;

export const anachronisticName: Rule = {
  id: "anachronistic-name",
  reason: "A place, a body or an office is called what it was called at the time.",
  explanation:
    "Places, bodies and offices have names by date. A name that the title or the summary of an event uses was borne at the time by something that has it. A short name that was in use all along is listed without dates; a name that is also a person's is let pass.",
  fails: { "places/augusta.yaml": place, "events/march.yaml": march("Parisii") },
  passes: { "places/augusta.yaml": place, "events/march.yaml": march("Lutetia") },
  scope: "entry",
  everywhere: ["figure", "place", "organization", "office"],
  check({ dataset, whole, report }) {
    const names = datedNames(whole);
    for (const event of dataset.events) {
      for (const { text, path } of textsOf(event)) {
        for (const [name, bearers] of namesIn(text, names)) {
          if (bearers.some(({ period }) => heldAt(period, event))) continue;
          const [first] = bearers;
          if (!first) continue;
          const { entry, period, index } = first;
          report({
            message: `${event.label} happened ${onDate(event.time.effective.date.edtf)}, when ${dataset.label(entry)} was not called ${name}`,
            at: { entry: event.id, path },
            related: [
              {
                at: { entry, path: ["names", index] },
                message: `${name}${period.from ? ` since ${formatDate(period.from.edtf)}` : ""}${period.to ? ` until ${formatDate(period.to.edtf)}` : ""}`,
              },
            ],
            suggestion: nameThen(first.names, event),
          });
        }
      }
    }
  },
};

/** One that bore a name for a time. */
interface Bearer {
  readonly entry: string;
  readonly names: readonly DatedName[];
  readonly period: DatedName;
  readonly index: number;
}

type DatedNames = ReadonlyMap<string, ReadonlyMap<string, readonly Bearer[]>>;

const datedNames = perNames(
  ({ figures, places, organizations, offices }) => [figures, places, organizations, offices],
  indexNames,
);

/** Who bore each name, by the first word of the name. Names that are also a person's mean nobody for certain. */
function indexNames(dataset: Dataset): DatedNames {
  const people = new Set(dataset.figures.flatMap(({ name }) => name.display.split(" ")));
  const byWord = new Map<string, Map<string, Bearer[]>>();
  for (const { id, names } of [...dataset.places, ...dataset.organizations, ...dataset.offices]) {
    for (const [index, period] of names.entries()) {
      if (people.has(period.name)) continue;
      const word = period.name.split(" ")[0] ?? "";
      const group = byWord.get(word) ?? new Map<string, Bearer[]>();
      group.set(period.name, [...(group.get(period.name) ?? []), { entry: id, names, period, index }]);
      byWord.set(word, group);
    }
  }
  return byWord;
}

/** The names that a text uses, each as a whole word. */
function* namesIn(text: string, names: DatedNames): Generator<[string, readonly Bearer[]]> {
  for (const match of text.matchAll(/\p{Lu}[\p{L}\p{M}.-]*/gu)) {
    for (const [name, bearers] of names.get(match[0].replace(/[.-]+$/, "")) ?? []) {
      const after = text.slice(match.index + name.length);
      if (text.startsWith(name, match.index) && !/^\p{L}/u.test(after)) yield [name, bearers];
    }
  }
}

function nameThen(names: readonly DatedName[], event: HistoricalEvent): string | undefined {
  const then = names.filter((name) => heldAt(name, event)).map(({ name }) => `"${name}"`);
  return then.length === 0 ? undefined : `it was called ${then.join(" or ")} then`;
}

/** Whether a name was borne when the event happened, as far as anybody knows; or for certain when it was decided, announced or known. */
function heldAt(name: DatedName, { time }: HistoricalEvent): boolean {
  const period = periodExtent(name);
  return (
    overlaps(period, time.effective.date.edtf) !== "no" ||
    [time.decided, time.announced, time.knownAbroad].some(
      (claim) => claim && overlaps(period, claim.date.edtf) === "certainly",
    )
  );
}

/** What an event says in words of its own time: not its notes, which look back. */
function textsOf(event: HistoricalEvent): { readonly text: string; readonly path: readonly (string | number)[] }[] {
  return [
    { text: event.title, path: ["title"] },
    { text: event.summary, path: ["summary"] },
    ...event.statements.map(({ key, text }) => ({ text, path: ["statements", key, "text"] })),
    ...event.counts.map(({ key, what }) => ({ text: what, path: ["counts", key, "what"] })),
  ];
}
