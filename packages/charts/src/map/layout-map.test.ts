import type { HistoricalEvent } from "@thaw/chronicle";
import fc from "fast-check";
import { expect, test } from "vitest";
import { drawMap } from "./draw-map.ts";
import { type Borders, layoutMap, type MapFrame } from "./layout-map.ts";
import type { MapPlace } from "./map.ts";

const square: Borders = {
  states: [
    {
      name: "Land",
      land: {
        type: "MultiPolygon",
        coordinates: [
          [
            [
              [10, 40],
              [10, 50],
              [20, 50],
              [20, 40],
              [10, 40],
            ],
          ],
        ],
      },
    },
  ],
  lines: [
    {
      kind: "republic",
      until: "1954-02-18",
      path: [
        [
          [33, 46],
          [34, 46],
        ],
      ],
    },
    {
      kind: "approximate",
      name: "Edge of the Soviet zone of Austria",
      until: "1955-07-26",
      path: [
        [
          [13.5, 48.56],
          [16.05, 46.85],
        ],
      ],
    },
  ],
  notes: [],
};

const frames: readonly [MapFrame, ...MapFrame[]] = [
  { id: "europe", label: "Europe", west: 2, east: 46, south: 36, north: 61 },
  { id: "union", label: "The Soviet Union", west: 14, east: 142, south: 34, north: 72 },
  { id: "world", label: "The world", west: -180, east: 180, south: -58, north: 82 },
];

const place = fc
  .record({
    label: fc.string({ minLength: 1, maxLength: 20 }),
    lon: fc.double({ min: -20, max: 160, noNaN: true }),
    lat: fc.double({ min: 20, max: 80, noNaN: true }),
    events: fc.integer({ min: 1, max: 60 }),
  })
  .map(
    ({ events, ...rest }): Omit<MapPlace, "id"> => ({
      ...rest,
      href: "/",
      names: [],
      state: undefined,
      isArea: false,
      events: Array.from({ length: events }, () => ({}) as HistoricalEvent),
    }),
  );

test("no name touches another or another's circle, nothing leaves the map, every place is drawn or listed as outside", () => {
  fc.assert(
    fc.property(
      fc.array(place, { maxLength: 80 }),
      fc.constantFrom(...frames),
      fc.integer({ min: 380, max: 1300 }),
      (drafts, frame, width) => {
        const places = drafts.map((draft, index) => ({ ...draft, id: `p${index}` }));
        const layout = layoutMap(
          { id: "map", title: "", date: "1953-03-05", places, placeless: [], hrefOfEvent: String },
          square,
          frame,
          { width },
        );
        expect(
          [...layout.places.map((placed) => placed.place.id), ...layout.outside.map(({ id }) => id)].sort(),
        ).toEqual(places.map(({ id }) => id).sort());
        const boxes = layout.places.flatMap(({ label, place: { id } }) =>
          label ? [{ id, x: label.x, y: label.y - 11, width: label.width, height: 14 }] : [],
        );
        const circles = layout.places.map(({ x, y, r, place: { id } }) => ({
          id,
          x: x - r,
          y: y - r,
          width: 2 * r,
          height: 2 * r,
        }));
        for (const [index, a] of boxes.entries()) {
          expect(a.x).toBeGreaterThanOrEqual(0);
          expect(a.x + a.width).toBeLessThanOrEqual(width);
          expect(a.y + a.height).toBeLessThanOrEqual(layout.height);
          for (const b of [...boxes.slice(index + 1), ...circles.filter(({ id }) => id !== a.id)])
            if (a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height)
              throw new Error(`${a.id} on ${b.id}`);
        }
      },
    ),
    { numRuns: 1000 },
  );
});

test("Crimea is set apart from Ukraine until the day on which it was transferred", () => {
  const [frame] = frames;
  const republicsOn = (date: string) =>
    frame &&
    layoutMap({ id: "map", title: "", date, places: [], placeless: [], hrefOfEvent: String }, square, frame, {
      width: 800,
    }).lines.filter(({ kind, held }) => kind === "republic" && held).length;
  expect(republicsOn("1954-02-18")).toBe(1);
  expect(republicsOn("1954-02-19")).toBe(0);
});

test("a line of the time is on the map to its last day, and one that is drawn by hand says that it is approximate", () => {
  const linesOn = (date: string, frame: (typeof frames)[number]) =>
    drawMap(
      layoutMap({ id: "map", title: "", date, places: [], placeless: [], hrefOfEvent: String }, square, frame, {
        width: 800,
      }),
    )
      .html.split("<path ")
      .filter((path) => path.includes("approximate"))
      .map((path) => [/<title>(.*), approximate</.exec(path)?.[1], !/class="[^"]*off/.test(path)]);
  for (const frame of frames)
    expect([
      ...linesOn("1953-03-05", frame).filter(([, held]) => !held),
      ...linesOn("1964-10-14", frame).filter(([name, held]) => held && name !== "Border between the two Germanies"),
    ]).toEqual([]);
  const [europe] = frames;
  if (!europe) throw new Error("There is no frame");
  const austria = (date: string) =>
    linesOn(date, europe).find(([name]) => name === "Edge of the Soviet zone of Austria")?.[1];
  expect([austria("1955-07-26"), austria("1955-07-27")]).toEqual([true, false]);
});
