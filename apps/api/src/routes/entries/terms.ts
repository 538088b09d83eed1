import { compareDates, overlaps, termExtent, wholeOf } from "@thaw/chronicle";
import type { RouteContext } from "../../context.ts";
import { dayParameter } from "../../parameters/date.ts";
import { idsParameter } from "../../parameters/ids.ts";
import { addCollection } from "../collection.ts";

/** Terms, in the order of their beginning. */
export function addTerms(ctx: RouteContext): void {
  const { dataset } = ctx;
  const inOrder = dataset.terms
    .map((term) => ({ term, extent: termExtent(term) }))
    .sort((a, b) => compareDates(a.term.start.date.edtf, b.term.start.date.edtf) || (a.term.id < b.term.id ? -1 : 1));
  addCollection(ctx, {
    kind: "term",
    description: "Who held which office from when to when, in the order of beginning.",
    example: { id: "khrushchev-first-secretary-cpsu", query: "figure=georgy-malenkov&date=1953-03&limit=1" },
    filters: {
      office: idsParameter(dataset, "office", {
        description: "Id of the office.",
        example: "first-secretary-cpsu",
      }).optional(),
      figure: idsParameter(dataset, "figure", {
        description: "Id of the holder.",
        example: "georgy-malenkov",
      }).optional(),
      date: dayParameter({ description: "A date within the term.", example: "1953-03-06" }).optional(),
    },
    select: ({ office, figure, date }) => {
      const day = date === undefined ? undefined : wholeOf(date);
      return inOrder
        .filter(
          ({ term, extent }) =>
            (!office || office.includes(term.office)) &&
            (!figure || figure.includes(term.figure)) &&
            (!day || overlaps(extent, day) !== "no"),
        )
        .map(({ term }) => term);
    },
    links: (id) => ({ claims: `/v1/claims?entry=${id}` }),
  });
}
