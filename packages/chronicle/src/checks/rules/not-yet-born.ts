import { againstBirth, deeds } from "../lives.ts";
import type { Rule } from "../rule.ts";

export const notYetBorn: Rule = {
  id: "not-yet-born",
  reason: "Nobody acts before being born.",
  possibly: true,
  explanation: "As `acts-after-death`, at the other end of life.",
  fails: {
    "events/oath.yaml": `
title: Oath
kind: meeting
summary: An oath was sworn.
time: { effective: -0110 }
who: [{ figure: caesar, role: killer }]
cite: [suetonius]
`,
  },
  passes: {
    "events/oath.yaml": `
title: Oath
kind: meeting
summary: An oath was sworn.
time: { effective: -0080 }
who: [{ figure: caesar, role: killer }]
cite: [suetonius]
`,
  },
  scope: "entry",
  check({ dataset, report }) {
    for (const deed of deeds({ dataset })) againstBirth(deed, report);
  },
};
