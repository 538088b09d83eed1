import type { Rule } from "../rule.ts";

const games = (second: string) => `
title: Games
kind: meeting
summary: Games were held.
time: { effective: -0043-03-14 }
who:
  - { figure: caesar, role: killer }
  - { figure: ${second}, role: killer }
cite: [suetonius]
`;

export const sameParticipantTwice: Rule = {
  id: "same-participant-twice",
  reason: "Nobody takes part in an event twice in the same role.",
  explanation:
    "The same figure or body with the same role stands twice under `who:`: often the second was meant to be another.",
  fails: { "events/games.yaml": games("caesar") },
  passes: { "events/games.yaml": games("brutus") },
  scope: "entry",
  check({ dataset, report }) {
    for (const event of dataset.events) {
      const seen = new Map<string, number>();
      for (const [index, { figure, organization, role }] of event.who.entries()) {
        const key = `${figure ?? organization} ${role}`;
        const first = seen.get(key);
        if (first === undefined) seen.set(key, index);
        else
          report({
            message: `${dataset.label(figure ?? organization ?? "")} takes part in ${event.label} twice as "${dataset.subject.roles[role]?.label ?? role}"`,
            at: { entry: event.id, path: ["who", index] },
            related: [{ at: { entry: event.id, path: ["who", first] }, message: "the first time" }],
          });
      }
    }
  },
};
