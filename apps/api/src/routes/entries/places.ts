import type { RouteContext } from "../../context.ts";
import { wordsParameter } from "../../parameters/words.ts";
import { addCollection } from "../collection.ts";

/** Places, by id. */
export function addPlaces(ctx: RouteContext): void {
  const { dataset } = ctx;
  addCollection(ctx, {
    kind: "place",
    description: "Places by id, with their names and the state they lay in, by date.",
    example: { id: "volgograd", query: "kind=residence&limit=1" },
    filters: {
      kind: wordsParameter(Object.keys(dataset.subject.placeKinds), {
        noun: "kind of place",
        description: "Kind of place.",
        example: "city",
      }).optional(),
    },
    select: ({ kind }) => dataset.places.filter((place) => !kind || kind.includes(place.kind)),
    links: (id) => ({ events: `/v1/events?place=${id}`, claims: `/v1/claims?entry=${id}` }),
  });
}
