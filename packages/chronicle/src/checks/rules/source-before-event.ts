import { isBefore } from "../../date/compare.ts";
import { formatDate } from "../../date/format-date.ts";
import { draftPathOf } from "../draft-path.ts";
import type { Rule } from "../rule.ts";

export const sourceBeforeEvent: Rule = {
  id: "source-before-event",
  reason: "A work published before something happened cannot bear witness to it.",
  check({ dataset, report }) {
    for (const claim of dataset.claims) {
      if (!claim.date) continue;
      for (const { source: id, stance } of claim.cite) {
        const source = dataset.find("source", id);
        if (stance !== "supports" || source?.issued === undefined) continue;
        if (isBefore(source.issued, claim.date.edtf) !== "certainly") continue;
        report({
          message: `${source.label}, published ${formatDate(source.issued)}, cannot support "${claim.text}"`,
          at: { entry: claim.entry, path: draftPathOf(claim) },
          related: [{ at: { entry: source.id, path: ["issued"] }, message: `published ${formatDate(source.issued)}` }],
        });
      }
    }
  },
};
