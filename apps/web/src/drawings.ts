import type { PublishedDrawing } from "@thaw/site/drawings";
import { publishedFortnight } from "./drawings/fortnight.ts";
import { publishedLineUp } from "./drawings/june-1957.ts";

/** The drawings that are about our subject alone: each gets files and embeds as all others do. */
export const drawings: readonly PublishedDrawing[] = [publishedFortnight, publishedLineUp];
