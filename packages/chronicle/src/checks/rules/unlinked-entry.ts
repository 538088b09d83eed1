import type { Rule } from "../rule.ts";

export const unlinkedEntry: Rule = {
  id: "unlinked-entry",
  reason: "An entry that no other names is hard to find and often misspelt elsewhere.",
  absence: true,
  check({ dataset, report }) {
    for (const kind of ["figure", "place", "organization", "source", "dispute"] as const) {
      for (const entry of dataset.all(kind)) {
        const named =
          dataset.referrers(entry.id).length > 0 || (kind === "dispute" && "about" in entry && entry.about.length > 0);
        if (!named)
          report({
            severity: "warning",
            message: `Nothing refers to the ${kind} ${entry.label}`,
            at: { entry: entry.id, path: [] },
          });
      }
    }
  },
};
