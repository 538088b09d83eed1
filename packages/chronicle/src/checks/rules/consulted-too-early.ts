import { isBefore } from "../../date/compare.ts";
import { formatDate } from "../../date/format-date.ts";
import { draftPathOf } from "../draft-path.ts";
import type { Rule } from "../rule.ts";

const edition = (consulted: string) => ({
  "sources/edition.yaml": "title: New edition\nkind: scholarship\ntype: book\nissued: 2020-05\n",
  "events/burial.yaml": `
title: Burial
kind: meeting
summary: He was buried.
time: { effective: -0043-03-18 }
cite: [{ source: edition, consulted: ${consulted} }]
`,
});

export const consultedTooEarly: Rule = {
  id: "consulted-too-early",
  reason: "Nobody has read a source before it was published, or after today.",
  explanation: "`consulted` beside a citation is the day on which somebody read the source for the statement.",
  fails: edition("2019-11-23"),
  passes: edition("2026-11-23"),
  scope: "entry",
  check({ dataset, today, report }) {
    const seen = new Set<string>();
    for (const claim of dataset.claims) {
      for (const { source: id, consulted } of claim.cite) {
        if (consulted === undefined || seen.has(`${claim.entry} ${id} ${consulted}`)) continue;
        seen.add(`${claim.entry} ${id} ${consulted}`);
        const source = dataset.find("source", id);
        const early = source?.issued !== undefined && isBefore(consulted, source.issued) === "certainly";
        if (!early && consulted <= today) continue;
        report({
          message: `${dataset.label(id)} was consulted on ${formatDate(consulted)}, ${early ? `before it was published (${formatDate(source?.issued ?? "")})` : "which has not come yet"}`,
          at: { entry: claim.entry, path: draftPathOf(claim) },
          related: early
            ? [{ at: { entry: id, path: ["issued"] }, message: `published ${formatDate(source?.issued ?? "")}` }]
            : [],
        });
      }
    }
  },
};
