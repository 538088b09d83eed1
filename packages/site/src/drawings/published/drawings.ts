import { drawings as own } from "@thaw/site/own-drawings";
import { lives } from "./groups/lives.ts";
import { maps } from "./groups/maps.ts";
import { networks } from "./groups/networks.ts";
import { numbers } from "./groups/numbers.ts";
import { offices, power } from "./groups/power.ts";
import { ties } from "./groups/ties.ts";
import { timelines } from "./groups/timelines.ts";
import { times } from "./groups/times.ts";
import { type DrawingGroup, drawingGroups, type PublishedDrawing } from "./published-drawing.ts";

let known: ReadonlyMap<string, PublishedDrawing> | undefined;

/** Every drawing with files of its own, by its id: those of the app before ours in each group. Gathered when first asked for. */
function byId(): ReadonlyMap<string, PublishedDrawing> {
  known ??= new Map(
    [
      ...own,
      ...timelines(),
      ...power(),
      ...networks(),
      ...maps(),
      ...offices(),
      ...lives(),
      ...ties(),
      ...times(),
      ...numbers(),
    ].map((drawing) => [drawing.id, drawing]),
  );
  return known;
}

/** Every drawing with files of its own. */
export function allDrawings(): readonly PublishedDrawing[] {
  return [...byId().values()];
}

export function findDrawing(id: string): PublishedDrawing | undefined {
  return byId().get(id);
}

/** Whether a drawing is the app's own. */
export function isOwn(drawing: PublishedDrawing): boolean {
  return own.includes(drawing);
}

/** The groups that have drawings, in the order of the gallery. */
export function filledGroups(): { readonly group: DrawingGroup; readonly drawings: readonly PublishedDrawing[] }[] {
  return (Object.keys(drawingGroups) as DrawingGroup[])
    .map((group) => ({ group, drawings: allDrawings().filter((drawing) => drawing.group === group) }))
    .filter(({ drawings }) => drawings.length > 0);
}
