import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { merge, mesh } from "topojson-client";
import type { GeometryCollection, MultiPolygon, Polygon, Topology } from "topojson-specification";
import type { Borders } from "../src/map/layout-map.ts";
import { borderNotes, CRIMEA_UNTIL, lineNote, linesThen, statesThen } from "../src/map/states-1945.ts";
import { thinLand, thinLine } from "../src/map/thin.ts";

/**
 * Merge Natural Earth's states of today to those of 1945 to 1964 and write them to a fiftieth of a degree: the land of each state, and the
 * borders of the Soviet republics with Crimea's set apart. Beside them the land of the whole world without borders, for any other time.
 */
type Country = (Polygon | MultiPolygon) & { id?: string; properties?: { name?: string } };

const file = createRequire(import.meta.url).resolve("world-atlas/countries-50m.json");
const world = JSON.parse(readFileSync(file, "utf8")) as Topology<{ countries: GeometryCollection }>;
const countries = world.objects.countries.geometries as Country[];
const keyOf = ({ id, properties }: Country) => id ?? properties?.name ?? "";

const divided = new Map(statesThen.flatMap(({ name, members }) => members.map((member) => [member, name])));
const missing = [...divided.keys()].filter((member) => !countries.some((country) => keyOf(country) === member));
if (missing.length > 0) throw new Error(`Natural Earth has no ${missing.join(", ")}`);

const groups = new Map<string, Country[]>();
for (const country of countries) {
  const name = divided.get(keyOf(country)) ?? country.properties?.name ?? keyOf(country);
  if (name === "Antarctica") continue;
  groups.set(name, [...(groups.get(name) ?? []), country]);
}
/** What the maps can show: Europe and the Soviet Union, with what lies beside them. */
const isInSight = (ring: readonly (readonly number[])[]) =>
  ring.some(([lon = 0, lat = 0]) => lat > 26 && lat < 82 && (lon > -14 || lon < -168));

/** A twentieth of a degree: less than two pixels on the largest map there is. */
const STEP = 0.05;
const FINE = 50;
const rounded = <Shape>(shape: Shape): Shape =>
  JSON.parse(
    JSON.stringify(shape, (_, value) => (typeof value === "number" ? Math.round(value * FINE) / FINE : value)),
  ) as Shape;

const soviet = new Set(statesThen[0]?.members);
const republics = {
  type: "GeometryCollection" as const,
  geometries: countries.filter((country) => soviet.has(keyOf(country))),
};
const lines = mesh(world, republics, (a, b) => a !== b).coordinates;
/** The neck of Crimea, which Natural Earth counts to Russia. */
const isCrimea = (line: readonly (readonly number[])[]) =>
  line.every(([lon = 0, lat = 0]) => lon > 32 && lon < 36.7 && lat < 46.6);

const line = (coordinates: number[][]) => rounded(thinLine(coordinates, STEP));
const landOf = (members: Country[], isShown: (ring: number[][]) => boolean = () => true) =>
  rounded(
    thinLand(
      merge(world, members).coordinates.filter(([ring = []]) => isShown(ring)),
      STEP,
    ),
  );
const borders: Borders = {
  states: [...groups].flatMap(([name, members]) => {
    const coordinates = landOf(members, isInSight);
    return coordinates.length > 0 ? [{ name, land: { type: "MultiPolygon", coordinates } }] : [];
  }),
  lines: [
    { kind: "republic", path: lines.filter((own) => !isCrimea(own)).map(line) },
    { kind: "republic", until: CRIMEA_UNTIL, path: lines.filter(isCrimea).map(line) },
    ...linesThen.map(({ line: drawn, name, until }) => ({
      kind: "approximate" as const,
      name,
      ...(until && { until }),
      path: [drawn],
    })),
  ],
  note: lineNote,
  notes: borderNotes,
};

const inhabited = countries.filter(({ properties }) => properties?.name !== "Antarctica");
const land: Borders = {
  states: [{ name: "", land: { type: "MultiPolygon", coordinates: landOf(inhabited) } }],
  lines: [],
  notes: [
    "Coasts are those of today, after Natural Earth (public domain), for looking and not for measuring; no borders are drawn.",
  ],
};

const dist = join(import.meta.dirname, "../dist");
writeFileSync(join(dist, "borders.json"), JSON.stringify(borders));
writeFileSync(join(dist, "land.json"), JSON.stringify(land));
