import { againstDeath, deeds } from "../lives.ts";
import type { Rule } from "../rule.ts";

export const actsAfterDeath: Rule = {
  id: "acts-after-death",
  reason: "The dead do not act.",
  check({ dataset, report }) {
    for (const deed of deeds({ dataset })) againstDeath(deed, report);
  },
};
