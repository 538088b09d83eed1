type Line = readonly (readonly number[])[];

/** A line with no two points nearer to each other than a step, in degrees; the ends stay. */
export function thinLine(line: Line, step: number): [number, number][] {
  const points: [number, number][] = [];
  for (const [index, [lon = 0, lat = 0]] of line.entries()) {
    const last = points.at(-1);
    const isFar = !last || Math.hypot((lon - last[0]) * Math.cos((lat * Math.PI) / 180), lat - last[1]) >= step;
    if (isFar || index === line.length - 1) points.push([lon, lat]);
  }
  return points;
}

/**
 * Land thinned to a step, in degrees. A ring that shrinks to a line is left out: it may turn over, and would then cover the rest of the world.
 */
export function thinLand(land: readonly (readonly Line[])[], step: number): [number, number][][][] {
  const isSound = (ring: Line) => {
    const [before, after] = [area(ring), area(thinLine(ring, step))];
    return Math.abs(after) > Math.max(step * step * 4, 0.02) && Math.sign(before) === Math.sign(after);
  };
  return land
    .filter(([ring = []]) => isSound(ring))
    .map((rings) => rings.filter(isSound).map((ring) => thinLine(ring, step)));
}

function area(ring: Line): number {
  return ring.reduce((sum, [lon = 0, lat = 0], index) => {
    const [nextLon = 0, nextLat = 0] = ring[(index + 1) % ring.length] ?? [];
    return sum + (lon * nextLat - nextLon * lat) / 2;
  }, 0);
}
