import type { PublishedDrawing } from "./drawings/published/published-drawing.ts";

/** Drawings of the app's own: `withThaw` and the command put the app's `src/drawings.ts` in the place of this module, where there is one. */
export const drawings: readonly PublishedDrawing[] = [];
