import { againstBirth, deeds } from "../lives.ts";
import type { Rule } from "../rule.ts";

export const notYetBorn: Rule = {
  id: "not-yet-born",
  reason: "Nobody acts before being born.",
  check({ dataset, report }) {
    for (const deed of deeds({ dataset })) againstBirth(deed, report);
  },
};
