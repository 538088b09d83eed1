import { type DayScale, dayOf, dayScale, isoOf } from "./day-scale.ts";
import type { SetEnd } from "./filter.ts";
import { bring, type Item, rove } from "./rove.ts";
import { say, words } from "./speech.ts";
import { typedDate } from "./typed-date.ts";

/**
 * Let the keyboard move through a drawing over time: arrows by time and by lane, Page Up and Page Down by a year, digits to a date, + and − to the finer and the
 * coarser view, [ and ] begin and end a stretch of time; letters, Home and End as everywhere.
 */
export function moveByKeys(
  root: HTMLElement,
  drawing: SVGSVGElement,
  items: readonly Item[],
  tell: (text: string) => void,
  setEnd?: SetEnd,
): void {
  const scroller = root.querySelector<HTMLElement>(".timeline-scroller");
  const scale = dayScale(drawing);
  rove(root, drawing, items, {
    keys: setEnd ? words.keysWithStretch : words.keys,
    shown: () => items.filter(({ mark }) => !mark.classList.contains("dimmed")),
    digits: (typed, all) => onDate(typed, all, scale),
    target(key, from, all) {
      if (setEnd && (key === "[" || key === "]")) {
        setEnd(key === "[" ? "from" : "to", from.mark);
        return null;
      }
      if (key !== "+" && key !== "=" && key !== "-") return inDirection(key, from, all, scale);
      zoom(key === "-" ? undefined : isoOf(scale.day(from.x)));
      return null;
    },
    arrive(item, all) {
      if (scroller) bring(scroller, item.mark);
      const lane = all.filter((other) => other.lane === item.lane);
      tell(say(words.inLane, { lane: item.lane, number: lane.indexOf(item) + 1, count: lane.length }));
    },
  });
}

function inDirection(key: string, from: Item, all: readonly Item[], scale: DayScale): Item | null | undefined {
  const at = all.indexOf(from);
  const year = scale.x(scale.first + 365.25) - scale.x(scale.first);
  switch (key) {
    case "ArrowRight":
      return all[at + 1] ?? null;
    case "ArrowLeft":
      return all[at - 1] ?? null;
    case "ArrowDown":
      return inNextLane(from, all, 1) ?? null;
    case "ArrowUp":
      return inNextLane(from, all, -1) ?? null;
    case "PageDown":
      return nearest(all, from.x + year) ?? null;
    case "PageUp":
      return nearest(all, from.x - year) ?? null;
    default:
      return undefined;
  }
}

function onDate(digits: string, all: readonly Item[], scale: DayScale): Item | undefined {
  const day = typedDate(digits);
  if (day === undefined) return undefined;
  const x = scale.x(dayOf(day));
  return all.find((item) => item.x >= x - 0.2) ?? all.at(-1);
}

function inNextLane(from: Item, all: readonly Item[], step: 1 | -1): Item | undefined {
  const lanes = [...new Set([...all].sort((a, b) => order(a) - order(b)).map(({ lane }) => lane))];
  const lane = lanes[lanes.indexOf(from.lane) + step];
  return nearest(
    all.filter((item) => item.lane === lane),
    from.x,
  );
}

/** The order of lanes is that of the marks in the document. */
function order({ mark }: Item): number {
  const lane = mark.closest(".lane");
  return lane?.parentElement ? [...lane.parentElement.children].indexOf(lane) : 0;
}

function nearest(items: readonly Item[], x: number): Item | undefined {
  let best: Item | undefined;
  for (const item of items) {
    const distance = Math.abs(item.x - x);
    const known = best ? Math.abs(best.x - x) : Number.POSITIVE_INFINITY;
    if (distance < known) best = item;
  }
  return best;
}

/** Go to the view of a day's month or year, whichever the page offers, from a month to the day itself; without a day, to the next wider one. */
function zoom(day: string | undefined): void {
  const links = [...document.querySelectorAll<HTMLAnchorElement>("nav.zoom a")];
  const offered = (slug: string) => links.find((link) => link.pathname.endsWith(`/${slug}/`));
  if (!day) {
    links.find((one) => one.rel === "up")?.click();
    return;
  }
  const [month, year] = [offered(day.slice(0, 7)), offered(day.slice(0, 4))];
  if (month?.hasAttribute("aria-current")) location.assign(`/on/${day}/`);
  else (month ?? year)?.click();
}
