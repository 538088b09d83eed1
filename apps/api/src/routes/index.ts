import type { RouteContext } from "../context.ts";
import { addChanges } from "./changes.ts";
import { addClaims } from "./claims.ts";
import { describeFormats } from "./describe-formats.ts";
import { addDisputes } from "./entries/disputes.ts";
import { addEvents } from "./entries/events.ts";
import { addFigures } from "./entries/figures.ts";
import { addOffices } from "./entries/offices.ts";
import { addOrganizations } from "./entries/organizations.ts";
import { addPlaces } from "./entries/places.ts";
import { addRelations } from "./entries/relations.ts";
import { addReviews } from "./entries/reviews.ts";
import { addSources } from "./entries/sources.ts";
import { addStories } from "./entries/stories.ts";
import { addTerms } from "./entries/terms.ts";
import { addHealth } from "./health.ts";
import { addIds } from "./id.ts";
import { addMeta } from "./meta.ts";
import { addMoments } from "./moments.ts";
import { addPath } from "./path.ts";
import { addPower } from "./power.ts";
import { addResting } from "./resting.ts";
import { addSearch } from "./search.ts";

/** Every route of the API, in the order in which the documentation lists them. */
export function addRoutes(ctx: RouteContext, build: string): void {
  addPower(ctx);
  addChanges(ctx);
  addMoments(ctx);
  addSearch(ctx);
  addEvents(ctx);
  addFigures(ctx);
  addOffices(ctx);
  addTerms(ctx);
  addOrganizations(ctx);
  addPlaces(ctx);
  addSources(ctx);
  addResting(ctx);
  addClaims(ctx);
  addDisputes(ctx);
  addReviews(ctx);
  addRelations(ctx);
  addPath(ctx);
  addStories(ctx);
  describeFormats(ctx);
  addMeta(ctx, build);
  addIds(ctx);
  addHealth(ctx);
}
