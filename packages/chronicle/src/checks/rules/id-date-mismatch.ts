import { overlaps } from "../../date/compare.ts";
import { formatDate } from "../../date/format-date.ts";
import { safeParseDate } from "../../date/parse-date.ts";
import type { Rule } from "../rule.ts";

const gazette = (issued: string) => ({
  "sources/acta-1953-07-10.yaml": `
title: Acta
kind: newspaper
type: article-newspaper
issued: ${issued}
`,
});

export const idDateMismatch: Rule = {
  id: "id-date-mismatch",
  reason: "A date in the id of an entry is a date of the entry.",
  explanation:
    "An id that ends in a day, as `pravda-1953-07-10` does, says when an event happened or when a newspaper came out; the entry says the same. Ids never change, so the date in the entry is looked at first.",
  fails: gazette("1953-10-07"),
  passes: gazette("1953-07-10"),
  scope: "entry",
  check({ dataset, report }) {
    const dates = [
      ...dataset.sources
        .filter(({ kind }) => kind === "newspaper")
        .map(({ id, label, issued }) => ({
          id,
          label,
          path: ["issued"],
          dates: issued === undefined ? [] : [issued],
        })),
      ...dataset.events.map(({ id, label, time }) => ({
        id,
        label,
        path: ["time", "effective"],
        dates: Object.values(time).map(({ date }) => date.edtf),
      })),
    ];
    for (const { id, label, path, dates: own } of dates) {
      const day = /(?:^|-)(\d{4}-\d{2}-\d{2})$/.exec(id)?.[1];
      if (day === undefined || own.length === 0 || !safeParseDate(day).ok) continue;
      if (own.some((edtf) => overlaps(edtf, day) !== "no")) continue;
      report({
        message: `The id says ${formatDate(day)}, but ${label} is dated ${formatDate(own[0] ?? "")}`,
        at: { entry: id, path },
      });
    }
  },
};
