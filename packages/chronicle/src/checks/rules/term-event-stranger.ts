import type { HistoricalEvent } from "../../model/event.ts";
import type { Dataset } from "../../query/dataset.ts";
import type { Rule } from "../rule.ts";

const term = (event: string) => `
office: dictator
cite: [suetonius]
entries:
  caesar-dictator:
    figure: caesar
    start: { date: -0048, how: appointed }
    end: { date: -0043-03-15, why: death, event: ${event} }
`;

const speech = `
title: Speech on the Capitol
kind: meeting
summary: Brutus spoke to the people.
time: { effective: -0043-03-15 }
who: [{ figure: brutus, role: killer }]
cite: [suetonius]
`;

export const termEventStranger: Rule = {
  id: "term-event-stranger",
  reason: "The event that began or ended a term has something to do with its holder.",
  explanation:
    "The holder of the term, or the body that the office belongs to (or one above it), takes part in the event, in one it is part of, or in a part of it. An event that names no participants at all is let pass.",
  absence: true,
  fails: { "events/speech.yaml": speech, "terms/dictator.yaml": term("speech") },
  passes: { "events/speech.yaml": speech, "terms/dictator.yaml": term("murder-of-caesar") },
  reads: ["event", "term", "office", "organization", "figure", "place"],
  check({ dataset, report }) {
    const parts = new Map<string, HistoricalEvent[]>();
    for (const event of dataset.events)
      if (event.partOf !== undefined) parts.set(event.partOf, [...(parts.get(event.partOf) ?? []), event]);
    for (const term of dataset.terms) {
      for (const side of ["start", "end"] as const) {
        const id = term[side]?.event;
        const event = id === undefined ? undefined : dataset.find("event", id);
        if (!event) continue;
        const around = [event, ...(parts.get(event.id) ?? []), ...wholes(dataset, event)];
        const who = around.flatMap((one) => one.who);
        const bodies = bodiesOf(dataset, dataset.find("office", term.office)?.organization);
        if (who.length === 0) continue;
        const concerned = who.some(
          ({ figure, organization }) =>
            figure === term.figure || (organization !== undefined && bodies.has(organization)),
        );
        if (concerned) continue;
        report({
          message: `${event.label} is said to have ${side === "start" ? "begun" : "ended"} the term of ${dataset.label(term.figure)} as ${dataset.label(term.office)}, who had no part in it`,
          at: { entry: term.id, path: [side] },
          related: [
            {
              at: { entry: event.id, path: ["who"] },
              message: `who had: ${event.who.map(({ figure, organization }) => dataset.label(figure ?? organization ?? "")).join(", ")}`,
            },
          ],
          suggestion: "name the holder under who: of the event, or another event",
        });
      }
    }
  },
};

function wholes(dataset: Dataset, event: HistoricalEvent, seen = new Set<string>()): HistoricalEvent[] {
  const whole = event.partOf === undefined || seen.has(event.id) ? undefined : dataset.find("event", event.partOf);
  return whole ? [whole, ...wholes(dataset, whole, seen.add(event.id))] : [];
}

/** A body and those it is part of. */
function bodiesOf(dataset: Dataset, id: string | undefined): Set<string> {
  const bodies = new Set<string>();
  for (let body = id; body !== undefined && !bodies.has(body); body = dataset.find("organization", body)?.parent)
    bodies.add(body);
  return bodies;
}
