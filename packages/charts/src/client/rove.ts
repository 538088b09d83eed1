/** One mark of a drawing, with the row of the list that says the same where there is one. */
export interface Item {
  readonly mark: SVGAElement;
  readonly row: HTMLElement | undefined;
  readonly lane: string;
  readonly x: number;
  /** Title, date and certainty, as the list says them. */
  readonly name: string;
}

export interface RoveOptions<T extends { readonly mark: SVGAElement; readonly name: string }> {
  /** What the keys do, for who cannot see the drawing. */
  readonly keys: string;
  /** The marks that can be reached now, in order. */
  readonly shown: () => readonly T[];
  /** Where a key leads from a mark: another, `null` when the key is ours and leads nowhere, `undefined` when it is not ours. */
  readonly target: (key: string, from: T, all: readonly T[]) => T | null | undefined;
  /** Where digits lead that were typed one after the other, where digits mean something. */
  readonly digits?: (typed: string, all: readonly T[]) => T | undefined;
  /** Brings a mark into sight and says where it stands. */
  readonly arrive: (item: T, all: readonly T[]) => void;
}

/** After how many milliseconds a key begins a new word or date. */
const TYPING = 1500;

/**
 * Let the keyboard move through the marks of a drawing: one of them is a tab stop, letters lead to a word, a full stop to the next with it, Home and End to the
 * first and the last, and what else a drawing makes of keys. Each mark is named as its list names it.
 */
export function rove<T extends { readonly mark: SVGAElement; readonly name: string }>(
  root: HTMLElement,
  drawing: SVGSVGElement,
  items: readonly T[],
  { keys, shown, target, digits, arrive }: RoveOptions<T>,
): void {
  const byMark = new Map<Element, T>(items.map((item) => [item.mark, item]));
  drawing.removeAttribute("aria-hidden");
  drawing.setAttribute("role", "group");
  drawing.setAttribute("aria-label", keys);
  root.querySelector<HTMLElement>(".timeline-scroller")?.setAttribute("tabindex", "-1");
  for (const { mark, name } of items) mark.setAttribute("aria-label", name);

  let stop = items[0];
  const makeStop = (item: T | undefined) => {
    stop?.mark.setAttribute("tabindex", "-1");
    item?.mark.setAttribute("tabindex", "0");
    stop = item ?? stop;
  };
  makeStop(stop);

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

  const lead = ({ key, timeStamp }: KeyboardEvent, from: T, all: readonly T[]): T | null | undefined => {
    if (digits && /^\d$/.test(key)) return digits(type(key, timeStamp), all) ?? null;
    if (key === "." && word !== "") return named(word, all, from, 1) ?? null;
    const isWithinWord = typed !== "" && timeStamp - typedAt < TYPING;
    if (/^\p{L}$/u.test(key) || (key === " " && isWithinWord)) {
      word = type(key.toLowerCase(), timeStamp);
      return named(word, all, from, word.length === 1 ? 1 : 0) ?? null;
    }
    typed = "";
    if (key === "Home") return all[0] ?? null;
    if (key === "End") return all.at(-1) ?? null;
    return target(key, from, all);
  };

  // On the root, since Chromium puts an svg that listens for focus itself among the tab stops.
  root.addEventListener("focusin", ({ target: focused }) => {
    const item = byMark.get((focused as Element).closest("a") ?? drawing);
    if (item) makeStop(item);
  });
  drawing.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || !stop) return;
    const all = shown();
    const to = lead(event, stop, all);
    if (to === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    if (!to) return;
    makeStop(to);
    to.mark.focus({ preventScroll: true });
    arrive(to, all);
  });
}

/** The next item with a word that begins so, from this one or from those after it. */
function named<T extends { readonly name: string }>(
  start: string,
  all: readonly T[],
  from: T,
  after: 0 | 1,
): T | undefined {
  const at = all.indexOf(from) + after;
  return [...all.slice(at), ...all.slice(0, at)].find(({ name }) => ` ${name.toLowerCase()}`.includes(` ${start}`));
}

/** Scroll sideways so far that a mark stands in the middle, and the page so far that it is seen. */
export function bring(scroller: HTMLElement, mark: SVGAElement): void {
  const [box, view] = [mark.getBoundingClientRect(), scroller.getBoundingClientRect()];
  if (box.left < view.left + 20 || box.right > view.right - 20)
    scroller.scrollLeft += box.left - view.left - view.width / 2 + Math.min(box.width, view.width) / 2;
  const bar = root(scroller)?.querySelector(".day-form")?.clientHeight ?? 0;
  if (box.top < bar || box.bottom > innerHeight - bar) mark.scrollIntoView({ block: "center", inline: "nearest" });
}

function root(element: HTMLElement): HTMLElement | null {
  return element.closest<HTMLElement>(".explorer");
}
