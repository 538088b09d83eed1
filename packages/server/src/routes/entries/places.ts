import type { EntryByKind } from "@thaw/chronicle";
import type { RouteContext } from "../../context.ts";
import { addCollection, idFacet, wordFacet } from "../collection.ts";

type Place = EntryByKind["place"];

/** Places, by id. */
export function addPlaces(ctx: RouteContext): void {
  addCollection(ctx, {
    kind: "place",
    description: "Places by id, with their names and the state they lay in, by date.",
    example: { id: "volgograd", query: "kind=residence&limit=1" },
    list: {
      facets: {
        kind: wordFacet(ctx.dataset.subject.placeKinds, "kind of place", ({ kind }: Place) => [kind], {
          description: "Kind of place.",
          example: "city",
        }),
        whole: idFacet("place", ({ partOf }: Place) => [partOf], {
          description: "Id of the place it is part of.",
          example: "moscow",
        }),
      },
    },
    includes: ["claims", "places", "sources", "disputes"],
    links: (id) => ({ events: `/v1/events?place=${id}` }),
  });
}
