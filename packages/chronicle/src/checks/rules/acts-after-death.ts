import { againstDeath, deeds } from "../lives.ts";
import type { Rule } from "../rule.ts";

export const actsAfterDeath: Rule = {
  id: "acts-after-death",
  reason: "The dead do not act.",
  possibly: true,
  explanation:
    "A role says in `subject.yaml` whether it demands that the person is alive (`presence: present` or `alive`). Who has such a role in an event was not dead by then. Roles with `presence: any`, such as one who is honoured, are open to the dead. When it fires, one of three is wrong: the date of the event, the date of the death, or the role.",
  fails: {
    "events/games.yaml": `
title: Games of Brutus
kind: meeting
summary: He gave games.
time: { effective: -0041-12-01 }
who: [{ figure: brutus, role: killer }]
cite: [suetonius]
`,
  },
  passes: {
    "events/games.yaml": `
title: Games for Brutus
kind: meeting
summary: He was remembered.
time: { effective: -0041-12-01 }
who: [{ figure: brutus, role: honoured }]
cite: [suetonius]
`,
  },
  scope: "entry",
  check({ dataset, report }) {
    for (const deed of deeds({ dataset })) againstDeath(deed, report);
  },
};
