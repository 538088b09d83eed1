import type { MapFrame } from "@thaw/charts";
import type { Spot } from "./spots.ts";

/** The least that is shown, in degrees of latitude: a country and its neighbours. */
const LEAST = 9;
/** Room around the outermost places, as a share of what lies between them. */
const ROOM = 0.15;
/** How much wider than high a map is. */
const SHAPE = { min: 1.4, max: 2.2 } as const;

/** The part of the world that holds all of some places, with room around them, in the shape of a page. */
export function frameAround(spots: readonly Spot[]): Omit<MapFrame, "id" | "label"> {
  const [south, north] = endsOf(spots.map(({ lat }) => lat));
  const [west, east] = endsOf(spots.map(({ lon }) => lon));
  const middle = { lat: (south + north) / 2, lon: (west + east) / 2 };
  // A degree of longitude is shorter than one of latitude, the more so the nearer to a pole.
  const narrowing = Math.max(0.2, Math.cos((middle.lat * Math.PI) / 180));
  const high = Math.max(LEAST, (north - south) * (1 + 2 * ROOM));
  const wide = Math.max(LEAST, (east - west) * (1 + 2 * ROOM) * narrowing);
  const height = Math.max(high, wide / SHAPE.max);
  const width = Math.max(wide, height * SHAPE.min) / narrowing;
  return {
    west: Math.max(-180, middle.lon - width / 2),
    east: Math.min(180, middle.lon + width / 2),
    south: Math.max(-60, middle.lat - height / 2),
    north: Math.min(84, middle.lat + height / 2),
  };
}

function endsOf(values: readonly number[]): [number, number] {
  return values.length > 0 ? [Math.min(...values), Math.max(...values)] : [0, 0];
}
