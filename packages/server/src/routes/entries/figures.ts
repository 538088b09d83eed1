import { z } from "@hono/zod-openapi";
import { type EntryByKind, mannerSchema, periodExtent, termsOf } from "@thaw/chronicle";
import { fold } from "@thaw/chronicle/search";
import type { RouteContext } from "../../context.ts";
import { byBeginning, remembered } from "../../lists/usual.ts";
import { addCollection, idFacet, plainFacet } from "../collection.ts";

type Figure = EntryByKind["figure"];

/** Figures, by id. */
export function addFigures(ctx: RouteContext): void {
  const { dataset } = ctx;
  const namesOf = remembered(foldedNames);
  const life = remembered(({ born, died }: Figure) =>
    born || died ? periodExtent({ from: born?.date, to: died?.date }) : undefined,
  );
  addCollection(ctx, {
    kind: "figure",
    description: "The people of the history, by id.",
    example: { id: "lavrentiy-beria", query: "q=beria" },
    list: {
      facets: {
        office: idFacet("office", ({ id }: Figure) => termsOf(dataset, id).map(({ office }) => office), {
          description: "Id of an office that the figure held at any time.",
          example: "first-secretary-cpsu",
        }),
        place: idFacet("place", ({ born, died }: Figure) => [born?.place, died?.place], {
          description: "Id of the place of birth or of death.",
          example: "moscow",
        }),
        manner: plainFacet(mannerSchema.options, "manner of death", ({ died }: Figure) => [died?.manner], {
          description: "How the life ended, where that is recorded.",
          example: "execution",
        }),
      },
      sorts: {
        born: byBeginning(life),
        name: { description: "the family name", of: ({ name, label }: Figure) => name.sort ?? label },
      },
      own: {
        q: z.string().max(100).optional().openapi({
          description:
            "How a name begins, in any spelling or script the content holds. For texts and misspellings see /v1/search.",
          example: "beria",
        }),
      },
      dating: { description: "in the figure's lifetime", extentOf: (figure) => life(figure) },
      narrow: ({ q }) => {
        if (q === undefined) return undefined;
        const begin = fold(q.trim());
        return dataset.figures.filter((figure) => namesOf(figure).some((name) => name.startsWith(begin)));
      },
    },
    includes: ["claims", "places", "sources", "disputes"],
    links: (id) => ({
      events: `/v1/events?figure=${id}`,
      terms: `/v1/terms?figure=${id}`,
      relations: `/v1/relations?figure=${id}`,
    }),
  });
}

/** Every name of a figure and every word within it, folded as the search folds them. */
function foldedNames({ label, name, variants }: Figure): string[] {
  return [label, name.full, name.native, name.sort, ...variants].flatMap((text) => {
    const folded = fold(text ?? "");
    return [folded, ...folded.split(/[\s-]+/)];
  });
}
