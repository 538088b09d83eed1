import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { merge, mesh } from "topojson-client";
import type { GeometryCollection, MultiPolygon, Polygon, Topology } from "topojson-specification";
import { statesThen } from "../src/map/states-1945.ts";
import { thinLand, thinLine } from "../src/map/thin.ts";

/**
 * Merge Natural Earth's states of today to those of 1945 to 1964 and write them as GeoJSON to a hundredth of a degree: the land of each state, and the
 * borders of the Soviet republics with Crimea's set apart.
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
const round = (_: string, value: unknown) => (typeof value === "number" ? Math.round(value * 50) / 50 : value);

const soviet = new Set(statesThen[0]?.members);
const republics = {
  type: "GeometryCollection" as const,
  geometries: countries.filter((country) => soviet.has(keyOf(country))),
};
const lines = mesh(world, republics, (a, b) => a !== b).coordinates;
/** The neck of Crimea, which Natural Earth counts to Russia. */
const isCrimea = (line: readonly (readonly number[])[]) =>
  line.every(([lon = 0, lat = 0]) => lon > 32 && lon < 36.7 && lat < 46.6);

const borders = {
  states: [...groups].flatMap(([name, members]) => {
    const coordinates = thinLand(
      merge(world, members).coordinates.filter(([ring = []]) => isInSight(ring)),
      STEP,
    );
    return coordinates.length > 0 ? [{ name, land: { type: "MultiPolygon", coordinates } }] : [];
  }),
  republics: lines.filter((line) => !isCrimea(line)).map((line) => thinLine(line, STEP)),
  crimea: lines.filter(isCrimea).map((line) => thinLine(line, STEP)),
};
writeFileSync(join(import.meta.dirname, "../dist/borders.json"), JSON.stringify(borders, round));
