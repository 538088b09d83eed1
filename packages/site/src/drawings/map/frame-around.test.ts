import { expect, test } from "vitest";
import { frameAround } from "./frame-around.ts";

const paris = { lat: 48.86, lon: 2.35 };

test("one place stands in the middle of a country's width", () => {
  const { west, east, south, north } = frameAround([paris]);
  expect((south + north) / 2).toBeCloseTo(paris.lat);
  expect((west + east) / 2).toBeCloseTo(paris.lon);
  expect(north - south).toBe(9);
});

test.each([
  ["a city", [paris]],
  ["an ocean", [paris, { lat: 41.14, lon: -8.61 }, { lat: 40.69, lon: -74.04 }]],
  ["a meridian", [paris, { lat: -33.9, lon: 18.4 }]],
  [
    "the far north",
    [
      { lat: 78.2, lon: 15.6 },
      { lat: 64.1, lon: -21.9 },
    ],
  ],
  [
    "the whole world",
    [
      { lat: -41.3, lon: 174.8 },
      { lat: 61.2, lon: -149.9 },
      { lat: -54.8, lon: -68.3 },
    ],
  ],
])("all places of %s lie within, with room around them, and the frame on the globe", (_, spots) => {
  const { west, east, south, north } = frameAround(spots);
  for (const { lat, lon } of spots) {
    expect(lat).toBeGreaterThan(south);
    expect(lat).toBeLessThan(north);
    expect(lon).toBeGreaterThan(west);
    expect(lon).toBeLessThan(east);
  }
  expect([west >= -180, east <= 180, south >= -60, north <= 84]).toEqual([true, true, true, true]);
});
