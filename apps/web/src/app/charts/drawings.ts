import { content } from "@thaw/content";
import { lineUps } from "./groups/line-ups.ts";
import { lives } from "./groups/lives.ts";
import { maps } from "./groups/maps.ts";
import { networks } from "./groups/networks.ts";
import { numbers } from "./groups/numbers.ts";
import { offices, power } from "./groups/power.ts";
import { timelines } from "./groups/timelines.ts";
import { weeks } from "./groups/weeks.ts";
import type { PublishedDrawing } from "./published-drawing.ts";

/** Every drawing with files of its own. */
export const drawings: readonly PublishedDrawing[] = [
  ...weeks,
  ...timelines,
  ...power,
  ...lineUps,
  ...networks,
  ...maps,
  ...offices,
  ...lives,
  ...numbers,
];

const byId = new Map(drawings.map((drawing) => [drawing.id, drawing]));

export function findDrawing(id: string): PublishedDrawing | undefined {
  return byId.get(id);
}

/** Those that are few enough to be kept as pictures of pixels, and as they were in each release. */
export function isNamed({ group }: PublishedDrawing): boolean {
  return group !== "Months";
}

/** The line below a drawing. */
export function citationOf({ title }: Pick<PublishedDrawing, "title">): string {
  const { version, id } = content.release;
  return `Thaw, “${title}”, facts version ${version}, release ${id}, CC BY 4.0`;
}
