import type { HistoricalEvent } from "../../model/event.ts";
import type { Term } from "../../model/term.ts";
import type { Dataset } from "../../query/dataset.ts";
import type { Rule } from "../rule.ts";
import { sameDay } from "../same-day.ts";

const subject = `
id: rome
title: After Caesar
period: -0043-03-15/-0042-10-23
language: en
topics: { politics: Politics }
eventKinds: { murder: Murder, meeting: Meeting }
roles:
  victim: { label: victim, presence: alive }
  killer: { label: killer, presence: present }
  appointed: { label: appointed, presence: alive, office: begins }
  removed: { label: removed, presence: alive, office: ends }
relationKinds: { patron: { label: patron of, inverse: client of } }
organizationKinds: { legislature: Legislature }
officeKinds: { magistracy: Magistracy }
placeKinds: { city: City }
`;

const election = (role: string) => `
title: Caesar made dictator
kind: meeting
summary: The Senate gave him the office.
time: { effective: -0048-10 }
who: [{ figure: caesar, role: ${role} }]
cite: [suetonius]
`;

const terms = `
office: dictator
cite: [suetonius]
entries:
  caesar-dictator:
    figure: caesar
    start: { date: -0048-10, event: caesar-made-dictator }
    end: { date: -0043-03-15, why: death, event: murder-of-caesar }
`;

export const roleTermMismatch: Rule = {
  id: "role-term-mismatch",
  reason: "Who is appointed in an event takes an office then, and who is removed leaves one.",
  explanation:
    "Roles in `subject.yaml` may say that whoever has them takes an office (`office: begins`) or leaves one (`office: ends`). A term that names the event as its beginning or end, or that begins or ends on the same day, must not say the opposite alone. Where no term of that person touches the event, nothing is known and nothing is said.",
  absence: true,
  fails: {
    "subject.yaml": subject,
    "events/caesar-made-dictator.yaml": election("removed"),
    "terms/dictator.yaml": terms,
  },
  passes: {
    "subject.yaml": subject,
    "events/caesar-made-dictator.yaml": election("appointed"),
    "terms/dictator.yaml": terms,
  },
  reads: ["event", "term", "office", "figure"],
  check({ dataset, report }) {
    const termsOf = byFigure(dataset.terms);
    for (const event of dataset.events) {
      for (const [index, { figure, role }] of event.who.entries()) {
        const side = dataset.subject.roles[role]?.office;
        if (figure === undefined || side === undefined) continue;
        const terms = termsOf.get(figure) ?? [];
        const [wanted, other] = side === "begins" ? (["start", "end"] as const) : (["end", "start"] as const);
        if (terms.some((term) => touches(term, wanted, event)) || hasOther(dataset, event, figure, side)) continue;
        const against = terms.filter((term) => touches(term, other, event));
        if (against.length === 0) continue;
        report({
          message: `${dataset.label(figure)} is "${dataset.subject.roles[role]?.label}" in ${event.label}, but no term of theirs ${wanted === "start" ? "begins" : "ends"} then: one ${other === "start" ? "begins" : "ends"}`,
          at: { entry: event.id, path: ["who", index] },
          related: against.map((term) => ({ at: { entry: term.id, path: [other] }, message: term.label })),
        });
      }
    }
  },
};

/** Whether one end of a term is put down to an event, or falls on its very day. */
function touches(term: Term, side: "start" | "end", event: HistoricalEvent): boolean {
  const claim = term[side];
  if (!claim) return false;
  if (claim.event !== undefined) return claim.event === event.id;
  return Object.values(event.time).some(({ date }) => sameDay(date, claim.date));
}

/** Whether the figure has the opposite role in the same event too: removed from one office and appointed to another. */
function hasOther(dataset: Dataset, event: HistoricalEvent, figure: string, side: "begins" | "ends"): boolean {
  return event.who.some((item) => {
    const office = dataset.subject.roles[item.role]?.office;
    return item.figure === figure && office !== undefined && office !== side;
  });
}

function byFigure(terms: readonly Term[]): Map<string, Term[]> {
  const groups = new Map<string, Term[]>();
  for (const term of terms) {
    const group = groups.get(term.figure);
    if (group) group.push(term);
    else groups.set(term.figure, [term]);
  }
  return groups;
}
