/** Something with a place in a drawing, in pixels. */
interface Placed {
  readonly x: number;
  readonly y: number;
}

const ways: Readonly<Record<string, readonly [x: number, y: number]>> = {
  ArrowRight: [1, 0],
  ArrowLeft: [-1, 0],
  ArrowDown: [0, 1],
  ArrowUp: [0, -1],
};

/** How much nearer what is preferred counts. */
const PREFERRED = 0.4;

/**
 * The next thing that an arrow key leads to: of all that lie more that way than across, the nearest; what is preferred goes before what is nearer.
 *
 * @returns `null` when nothing lies that way, `undefined` when the key is no arrow
 */
export function inDirection<T extends Placed>(
  key: string,
  from: T,
  all: readonly T[],
  isPreferred: (item: T) => boolean = () => false,
): T | null | undefined {
  const way = ways[key];
  if (!way) return undefined;
  let best: T | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const item of all) {
    const [dx, dy] = [item.x - from.x, item.y - from.y];
    const along = dx * way[0] + dy * way[1];
    const across = Math.abs(dx * way[1]) + Math.abs(dy * way[0]);
    if (item === from || along <= 0 || across > along * 1.2) continue;
    const far = (along + across) * (isPreferred(item) ? PREFERRED : 1);
    if (far < least) [best, least] = [item, far];
  }
  return best;
}
