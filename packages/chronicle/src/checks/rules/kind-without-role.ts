import type { Rule } from "../rule.ts";

const subject = `
id: rome
title: After Caesar
period: -0043-03-15/-0042-10-23
language: en
topics: { politics: Politics }
eventKinds: { murder: Murder, meeting: Meeting }
roles:
  victim: { label: victim, presence: alive, neededBy: [murder] }
  killer: { label: killer, presence: present }
relationKinds: { patron: { label: patron of, inverse: client of } }
organizationKinds: { legislature: Legislature }
officeKinds: { magistracy: Magistracy }
placeKinds: { city: City }
`;

const murder = (role: string) => `
title: Murder of Cinna
kind: murder
summary: The crowd took him for another.
time: { effective: -0043-03-20 }
who: [{ figure: brutus, role: ${role} }]
cite: [suetonius]
`;

export const kindWithoutRole: Rule = {
  id: "kind-without-role",
  reason: "A death has somebody who dies, an arrest somebody who is arrested.",
  explanation:
    "Roles in `subject.yaml` may say by which kinds of event they are needed (`neededBy: [execution]`). An event of such a kind that names figures has at least one in such a role. One that names no figures at all is let pass.",
  absence: true,
  fails: { "subject.yaml": subject, "events/murder-of-cinna.yaml": murder("killer") },
  passes: { "subject.yaml": subject, "events/murder-of-cinna.yaml": murder("victim") },
  scope: "entry",
  check({ dataset, report }) {
    const needs = new Map<string, string[]>();
    for (const [role, { neededBy }] of Object.entries(dataset.subject.roles))
      for (const kind of neededBy) needs.set(kind, [...(needs.get(kind) ?? []), role]);
    for (const event of dataset.events) {
      const wanted = needs.get(event.kind);
      if (!wanted || !event.who.some(({ figure }) => figure !== undefined)) continue;
      if (event.who.some(({ role }) => wanted.includes(role))) continue;
      const labels = wanted.map((role) => `"${dataset.subject.roles[role]?.label ?? role}"`).join(" or ");
      report({
        message: `${event.label} is of the kind "${dataset.subject.eventKinds[event.kind]}" and has nobody in the role ${labels}`,
        at: { entry: event.id, path: ["who"] },
      });
    }
  },
};
