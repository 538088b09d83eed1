import { type DayScale, dayOf, dayScale, isoOf } from "./day-scale.ts";
import { typedDate } from "./typed-date.ts";

/** One mark of a drawing, with the row of the list that says the same where there is one. */
export interface Item {
  readonly mark: SVGAElement;
  readonly row: HTMLElement | undefined;
  readonly lane: string;
  readonly x: number;
  /** Title, date and certainty, as the list says them. */
  readonly name: string;
}

/** After how many milliseconds a key begins a new word or date. */
const TYPING = 1500;

/**
 * Let the keyboard move through a drawing: arrows by time and by lane, Home and End, Page Up and Page Down by a year, digits to a date, letters to a word and a full stop to
 * the next with that word, + and − to the finer and the coarser view. One mark is a tab stop; each is named as the list names it.
 */
export function moveByKeys(
  root: HTMLElement,
  drawing: SVGSVGElement,
  items: readonly Item[],
  say: (text: string) => void,
): void {
  const scroller = root.querySelector<HTMLElement>(".timeline-scroller");
  const scale = dayScale(drawing);
  const byMark = new Map<Element, Item>(items.map((item) => [item.mark, item]));
  const shown = () => items.filter(({ mark }) => !mark.classList.contains("dimmed"));

  drawing.removeAttribute("aria-hidden");
  drawing.setAttribute("role", "group");
  drawing.setAttribute(
    "aria-label",
    "Arrow keys move by time and by lane; digits go to a date, letters to a word, a full stop to its next.",
  );
  if (scroller) scroller.tabIndex = -1;
  for (const { mark, name } of items) mark.setAttribute("aria-label", name);

  let stop = items[0];
  const makeStop = (item: Item | undefined) => {
    stop?.mark.setAttribute("tabindex", "-1");
    item?.mark.setAttribute("tabindex", "0");
    stop = item ?? stop;
  };
  makeStop(items[0]);

  const go = (item: Item) => {
    makeStop(item);
    item.mark.focus({ preventScroll: true });
    if (scroller) bring(scroller, item.mark);
    const lane = shown().filter((other) => other.lane === item.lane);
    say(`${item.lane}, ${lane.indexOf(item) + 1} of ${lane.length}`);
  };

  let typed = "";
  /** The word typed last, which a full stop finds again. */
  let word = "";
  let typedAt = Number.NEGATIVE_INFINITY;
  const type = (key: string, now: number) => {
    const isOther = /^\d/.test(typed) !== /^\d/.test(key);
    typed = isOther || now - typedAt > TYPING ? key : typed + key;
    typedAt = now;
    return typed;
  };

  // On the root, since Chromium puts an svg that listens for focus itself among the tab stops.
  root.addEventListener("focusin", ({ target }) => {
    const item = byMark.get((target as Element).closest("a") ?? drawing);
    if (item) makeStop(item);
  });
  drawing.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || !stop) return;
    const target = targetOf(event, stop, shown());
    if (target === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    if (target) go(target);
  });

  /** Where a key leads: an item, `null` when the key is ours and leads nowhere, `undefined` when it is not ours. */
  function targetOf({ key, timeStamp }: KeyboardEvent, from: Item, all: readonly Item[]): Item | null | undefined {
    if (key === "+" || key === "=" || key === "-") {
      zoom(key === "-" ? undefined : isoOf(scale.day(from.x)));
      return null;
    }
    if (/^\d$/.test(key)) return onDate(type(key, timeStamp), all, scale) ?? null;
    if (key === "." && word !== "") return named(word, all, from, 1) ?? null;
    const isWithinWord = typed !== "" && timeStamp - typedAt < TYPING;
    if (/^\p{L}$/u.test(key) || (key === " " && isWithinWord)) {
      word = type(key.toLowerCase(), timeStamp);
      return named(word, all, from, word.length === 1 ? 1 : 0) ?? null;
    }
    typed = "";
    return inDirection(key, from, all, scale);
  }
}

function inDirection(key: string, from: Item, all: readonly Item[], scale: DayScale): Item | null | undefined {
  const at = all.indexOf(from);
  const year = scale.x(scale.first + 365.25) - scale.x(scale.first);
  switch (key) {
    case "ArrowRight":
      return all[at + 1] ?? null;
    case "ArrowLeft":
      return all[at - 1] ?? null;
    case "Home":
      return all[0] ?? null;
    case "End":
      return all.at(-1) ?? null;
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

/** The next item with a word that begins so, from this one or from those after it. */
function named(start: string, all: readonly Item[], from: Item, after: 0 | 1): Item | undefined {
  const at = all.indexOf(from) + after;
  return [...all.slice(at), ...all.slice(0, at)].find(({ name }) => ` ${name.toLowerCase()}`.includes(` ${start}`));
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

/** Scroll sideways so far that a mark stands in the middle, and the page so far that it is seen. */
function bring(scroller: HTMLElement, mark: SVGAElement): void {
  const [box, view] = [mark.getBoundingClientRect(), scroller.getBoundingClientRect()];
  if (box.left < view.left + 20 || box.right > view.right - 20)
    scroller.scrollLeft += box.left - view.left - view.width / 2 + Math.min(box.width, view.width) / 2;
  if (box.top < 0 || box.bottom > innerHeight) mark.scrollIntoView({ block: "center", inline: "nearest" });
}

/** Go to the view of a day's month or year, whichever the page offers; without a day, to the next wider one. */
function zoom(day: string | undefined): void {
  const links = [...document.querySelectorAll<HTMLAnchorElement>("nav.zoom a")];
  const offered = (slug: string) =>
    links.find((link) => link.pathname.endsWith(`/${slug}/`) && !link.hasAttribute("aria-current"));
  const link = day ? (offered(day.slice(0, 7)) ?? offered(day.slice(0, 4))) : links.find((one) => one.rel === "up");
  link?.click();
}
