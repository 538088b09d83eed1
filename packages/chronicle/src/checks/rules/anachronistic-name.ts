import { overlaps } from "../../date/compare.ts";
import { formatDate } from "../../date/format-date.ts";
import type { HistoricalEvent } from "../../model/event.ts";
import type { DatedName } from "../../model/named.ts";
import type { Dataset } from "../../query/dataset.ts";
import { periodExtent } from "../../query/power.ts";
import { onDate } from "../on-date.ts";
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
    "Places, bodies and offices have names by date. The title or summary of an event that names one of its own places, bodies or offices uses a name that held at the time of the event; another may stand beside it (“Tsaritsyn, later Stalingrad”). A short name that was in use all along is listed without dates. A name that is also a person's is let pass.",
  fails: { "places/augusta.yaml": place, "events/march.yaml": march("Parisii") },
  passes: { "places/augusta.yaml": place, "events/march.yaml": march("Lutetia") },
  check({ dataset, report }) {
    const people = new Set(dataset.figures.flatMap(({ name }) => name.display.split(" ")));
    for (const event of dataset.events) {
      for (const named of namedIn(dataset, event)) {
        const valid = new Set(named.names.filter((name) => heldAt(name, event)).map(({ name }) => name));
        const wrong = named.names.filter(
          (name) => !valid.has(name.name) && !people.has(name.name) && !heldAt(name, event),
        );
        if (valid.size === 0 || wrong.length === 0) continue;
        for (const field of ["title", "summary"] as const) {
          const text = event[field];
          if ([...valid].some((name) => text.includes(name))) continue;
          const used = wrong.find(({ name }) => new RegExp(`(?<![\\p{L}])${quoted(name)}(?![\\p{L}])`, "u").test(text));
          if (!used) continue;
          report({
            message: `${event.label} happened ${onDate(event.time.effective.date.edtf)}, when ${used.name} was called ${[...valid].join(" or ")}`,
            at: { entry: event.id, path: [field] },
            related: [
              {
                at: { entry: named.id, path: ["names", named.names.indexOf(used)] },
                message: `${used.name}${used.from ? ` since ${formatDate(used.from.edtf)}` : ""}${used.to ? ` until ${formatDate(used.to.edtf)}` : ""}`,
              },
            ],
          });
        }
      }
    }
  },
};

function heldAt(name: DatedName, event: HistoricalEvent): boolean {
  return Object.values(event.time).some(({ date }) => overlaps(periodExtent(name), date.edtf) !== "no");
}

/** What an event itself names that has names by date. */
function namedIn(dataset: Dataset, event: HistoricalEvent): { id: string; names: readonly DatedName[] }[] {
  const found = [
    ...event.places.map(({ place }) => dataset.find("place", place)),
    ...event.who.map(({ organization }) =>
      organization === undefined ? undefined : dataset.find("organization", organization),
    ),
    ...event.who.map(({ as }) => (as === undefined ? undefined : dataset.find("office", as))),
  ];
  return found.filter((entry) => entry !== undefined && entry.names.length > 1) as { id: string; names: DatedName[] }[];
}

function quoted(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
