import type { Rule } from "../rule.ts";

export const unlinkedEntry: Rule = {
  id: "unlinked-entry",
  reason: "An entry that no other names is hard to find and often misspelt elsewhere.",
  level: "warning",
  explanation:
    "A figure, a place, a body, a source or a dispute to which nothing refers is hard to find for a reader, and is often the sign of a misspelt id elsewhere.",
  fails: {
    "places/ostia.yaml": `
name: Ostia
kind: city
cite: [suetonius]
`,
  },
  passes: {
    "places/ostia.yaml": `
name: Ostia
kind: city
cite: [suetonius]
`,
    "events/landing.yaml": `
title: Landing
kind: meeting
summary: A ship landed.
time: { effective: -0043-03-18 }
place: ostia
cite: [suetonius]
`,
  },
  absence: true,
  scope: "around",
  check({ dataset, report }) {
    for (const kind of ["figure", "place", "organization", "source", "dispute"] as const) {
      for (const entry of dataset.all(kind)) {
        const named =
          dataset.referrers(entry.id).length > 0 || (kind === "dispute" && "about" in entry && entry.about.length > 0);
        if (!named)
          report({
            message: `Nothing refers to the ${kind} ${entry.label}`,
            at: { entry: entry.id, path: [] },
          });
      }
    }
  },
};
