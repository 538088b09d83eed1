import { type Extent, historicalDate, overlaps, periodExtent } from "@thaw/chronicle";
import { geoConicEqualArea, geoEqualEarth, geoPath } from "d3-geo";
import { tenth } from "../markup/element.ts";
import { textWidth } from "../text/text-width.ts";
import type { MapPlace, MapState } from "./map.ts";
import { placeText, radius } from "./place-size.ts";
import { thinLand } from "./thin.ts";

/** The land of a time: `@thaw/charts/borders.json` has that of 1945 to 1964, `@thaw/charts/land.json` the coasts of the world alone. */
export interface Borders {
  /** The land of each state; one without a name for all land. */
  readonly states: readonly {
    readonly name: string;
    readonly land: { readonly type: "MultiPolygon"; readonly coordinates: number[][][][] };
  }[];
  readonly lines: readonly BorderLine[];
  /** What the kinds of line are, in half a sentence, below a map that stands alone. */
  readonly note?: string;
  /** What a reader should know of the borders, beside every map. */
  readonly notes: readonly string[];
}

/** A line on the land: the borders within a state, or one that is drawn by hand. */
export interface BorderLine {
  readonly kind: "republic" | "approximate";
  readonly name?: string;
  /** The last day on which it held, EDTF; none, when it outlasts the period. */
  readonly until?: string;
  /** Longitude and latitude. */
  readonly path: readonly (readonly (readonly number[])[])[];
}

/** A part of the world to look at: corners in degrees, and the meridian in the middle. */
export interface MapFrame {
  readonly id: string;
  readonly label: string;
  readonly west: number;
  readonly east: number;
  readonly south: number;
  readonly north: number;
}

export interface PlacedPlace {
  readonly place: MapPlace;
  readonly x: number;
  readonly y: number;
  readonly r: number;
  readonly label?:
    | { readonly text: string; readonly x: number; readonly y: number; readonly width: number }
    | undefined;
}

/** A line on the land, placed. */
export interface MapLine extends Pick<BorderLine, "kind" | "name"> {
  readonly d: string;
  /** From when to when it held. */
  readonly at: Extent;
  /** Whether it held on the day of the map. */
  readonly held: boolean;
}

export interface MapLayout {
  readonly map: MapState;
  readonly frame: MapFrame;
  readonly width: number;
  readonly height: number;
  readonly states: readonly { readonly name: string; readonly d: string }[];
  readonly lines: readonly MapLine[];
  readonly places: readonly PlacedPlace[];
  /** Places that lie outside the frame. */
  readonly outside: readonly MapPlace[];
}

const LABEL = 13;
/** In degrees: more of the world than this lies on no cone. */
const WIDE = 140;

/** Project the borders and place the names, the busiest first, each where it touches no other. Pure. */
export function layoutMap(
  map: MapState,
  borders: Borders,
  frame: MapFrame,
  { width }: { readonly width: number },
): MapLayout {
  const { west, east, south, north } = frame;
  const middle = (west + east) / 2;
  const corners = { type: "MultiPoint" as const, coordinates: edgeOf(frame) };
  const projection =
    east - west > WIDE
      ? geoEqualEarth().rotate([-middle, 0]).fitWidth(width, corners)
      : geoConicEqualArea()
          .parallels([south + (north - south) / 6, north - (north - south) / 6])
          .rotate([-middle, 0])
          .fitWidth(width, corners);
  const height = Math.round(geoPath(projection).bounds(corners)[1][1]);
  projection.clipExtent([
    [0, 0],
    [width, height],
  ]);
  const path = geoPath(projection).digits(1);
  const step = (1.3 * (east - west)) / width;
  const placed: PlacedPlace[] = [];
  const outside: MapPlace[] = [];
  for (const place of map.places) {
    const at = projection([place.lon, place.lat]);
    if (!at || at[0] < 4 || at[0] > width - 4 || at[1] < 4 || at[1] > height - 4) outside.push(place);
    else placed.push({ place, x: tenth(at[0]), y: tenth(at[1]), r: radius(place.events.length) });
  }
  return {
    map,
    frame,
    width,
    height,
    states: borders.states.flatMap(({ name, land }) => {
      const d = path({ type: "MultiPolygon", coordinates: thinLand(land.coordinates, step) });
      return d ? [{ name, d }] : [];
    }),
    lines: borders.lines.flatMap(({ path: coordinates, ...line }) => {
      const d = path({ type: "MultiLineString", coordinates: coordinates as number[][][] });
      return d ? [lineOf(map.date, { ...line, d })] : [];
    }),
    places: withLabels(placed, width, height),
    outside,
  };
}

function lineOf(date: string, { until, ...line }: Omit<BorderLine, "path"> & { readonly d: string }): MapLine {
  const at = periodExtent({ to: until === undefined ? undefined : historicalDate(until) });
  return { ...line, at, held: overlaps(at, date) !== "no" };
}

/** Points along the edges of a frame: the corners alone would not tell how far its curved sides reach. */
function edgeOf({ west, east, south, north }: MapFrame): [number, number][] {
  const steps = 12;
  return Array.from({ length: steps + 1 }, (_, index) => west + ((east - west) * index) / steps).flatMap(
    (lon): [number, number][] => [
      [lon, south],
      [lon, north],
    ],
  );
}

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

function withLabels(places: readonly PlacedPlace[], width: number, height: number): PlacedPlace[] {
  const taken: Box[] = places.map(({ x, y, r }) => ({ x: x - r, y: y - r, width: 2 * r, height: 2 * r }));
  return places.map((placed, index) => {
    const { place, x, y, r } = placed;
    const text = placeText(place.label, place.events.length);
    const wide = textWidth(text, LABEL);
    const spots = [
      { x: x + r + 3, y: y + 4.5 },
      { x: x - r - 3 - wide, y: y + 4.5 },
      { x: x - wide / 2, y: y - r - 4 },
      { x: x - wide / 2, y: y + r + 13 },
    ];
    const spot = spots.find((at) => {
      const box = { x: at.x, y: at.y - 11, width: wide, height: 14 };
      const isInside = box.x >= 0 && box.x + wide <= width && box.y >= 0 && box.y + box.height <= height;
      return isInside && taken.every((other, owner) => owner === index || !touch(box, other));
    });
    if (!spot) return placed;
    taken.push({ x: spot.x, y: spot.y - 11, width: wide, height: 14 });
    return { ...placed, label: { text, width: wide, ...spot } };
  });
}

function touch(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}
