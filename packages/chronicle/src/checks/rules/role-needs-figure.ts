import type { Rule } from "../rule.ts";

const subject = `
id: rome
title: After Caesar
period: -0043-03-15/-0042-10-23
language: en
topics: { politics: Politics }
eventKinds: { murder: Murder, meeting: Meeting }
roles:
  victim: { label: victim, presence: alive, life: ends }
  killer: { label: killer, presence: present }
relationKinds: { patron: { label: patron of, inverse: client of } }
organizationKinds: { legislature: Legislature }
officeKinds: { magistracy: Magistracy }
placeKinds: { city: City }
`;

const games = (who: string) => `
title: Games
kind: meeting
summary: Games were held.
time: { effective: -0043-07 }
who: [{ ${who} }]
cite: [suetonius]
`;

export const roleNeedsFigure: Rule = {
  id: "role-needs-figure",
  reason: "Only a person dies, is arrested or has to be alive and present.",
  explanation:
    "Roles that end or begin a life or a liberty (`life`, `liberty` in `subject.yaml`) belong to a figure. A body can take part, decide, or make an arrest; it cannot be born, put to death, arrested or set free.",
  fails: {
    "subject.yaml": subject,
    "events/games.yaml": games("organization: senate, role: victim"),
  },
  passes: {
    "subject.yaml": subject,
    "events/games.yaml": games("organization: senate, role: killer"),
  },
  scope: "entry",
  check({ dataset, report }) {
    for (const event of dataset.events) {
      for (const [index, { organization, role }] of event.who.entries()) {
        const words = dataset.subject.roles[role];
        if (organization === undefined || (words?.life === undefined && words?.liberty === undefined)) continue;
        report({
          message: `${dataset.label(organization)} is no person, and cannot have the role "${words.label}" in ${event.label}`,
          at: { entry: event.id, path: ["who", index] },
        });
      }
    }
  },
};
