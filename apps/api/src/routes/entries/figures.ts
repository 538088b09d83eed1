import { z } from "@hono/zod-openapi";
import type { EntryByKind } from "@thaw/chronicle";
import { fold } from "@thaw/chronicle/search";
import type { RouteContext } from "../../context.ts";
import { idsParameter } from "../../parameters/ids.ts";
import { addCollection } from "../collection.ts";

/** Figures, by id. */
export function addFigures(ctx: RouteContext): void {
  const { dataset } = ctx;
  addCollection(ctx, {
    kind: "figure",
    description: "The people of the history, by id.",
    example: { id: "lavrentiy-beria", query: "q=beria" },
    filters: {
      q: z.string().max(100).optional().openapi({
        description:
          "How a name begins, in any spelling or script the content holds. For texts and misspellings see /v1/search.",
        example: "beria",
      }),
      office: idsParameter(dataset, "office", {
        description: "Id of an office that the figure held at any time.",
        example: "first-secretary-cpsu",
      }).optional(),
    },
    select: ({ q, office }) => {
      const holders =
        office && new Set(dataset.terms.filter((term) => office.includes(term.office)).map(({ figure }) => figure));
      const begin = q === undefined ? undefined : fold(q.trim());
      return dataset.figures.filter(
        (figure) =>
          (!holders || holders.has(figure.id)) &&
          (begin === undefined || namesOf(figure).some((name) => name.startsWith(begin))),
      );
    },
    links: (id) => ({
      events: `/v1/events?figure=${id}`,
      terms: `/v1/terms?figure=${id}`,
      relations: `/v1/relations?figure=${id}`,
      claims: `/v1/claims?entry=${id}`,
    }),
  });
}

/** Every name of a figure and every word within it, folded as the search folds them. */
function namesOf({ label, name, variants }: EntryByKind["figure"]): string[] {
  return [label, name.full, name.native, name.sort, ...variants].flatMap((text) => {
    const folded = fold(text ?? "");
    return [folded, ...folded.split(/[\s-]+/)];
  });
}
