import { isBefore } from "../../date/compare.ts";
import { formatDate } from "../../date/format-date.ts";
import { contradiction } from "../contradiction.ts";
import { draftPathOf } from "../draft-path.ts";
import type { Rule } from "../rule.ts";

export const sourceBeforeEvent: Rule = {
  id: "source-before-event",
  reason: "A work published before something happened cannot bear witness to it.",
  possibly: true,
  explanation:
    "A source that supports a dated claim was published no earlier than what it bears witness to. A source of no known date proves nothing.",
  fails: {
    "sources/pamphlet.yaml": `
title: Pamphlet
kind: journalism
type: report
issued: -0044-01
`,
    "events/burial.yaml": `
title: Burial
kind: meeting
summary: He was buried.
time: { effective: -0043-03-18 }
cite: [pamphlet]
`,
  },
  passes: {
    "sources/pamphlet.yaml": `
title: Pamphlet
kind: journalism
type: report
issued: -0042-01
`,
    "events/burial.yaml": `
title: Burial
kind: meeting
summary: He was buried.
time: { effective: -0043-03-18 }
cite: [pamphlet]
`,
  },
  scope: "entry",
  check({ dataset, report }) {
    for (const claim of dataset.claims) {
      if (!claim.date) continue;
      for (const { source: id, stance } of claim.cite) {
        const source = dataset.find("source", id);
        if (stance !== "supports" || source?.issued === undefined) continue;
        const certainty = contradiction(isBefore, "certainly", source.issued, claim.date.edtf);
        if (!certainty) continue;
        report({
          certainty,
          message: `${source.label}, published ${formatDate(source.issued)}, cannot support "${claim.text}"`,
          at: { entry: claim.entry, path: draftPathOf(claim) },
          related: [{ at: { entry: source.id, path: ["issued"] }, message: `published ${formatDate(source.issued)}` }],
        });
      }
    }
  },
};
