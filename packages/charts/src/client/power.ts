import { readSeat } from "../power/seat-attributes.ts";
import { type Moved, movedBetween, type Seat } from "../power/standings.ts";
import { type DatedName, nameThen, readDatedNames } from "../time/dated-names.ts";
import { touches } from "../time/day-range.ts";
import { dayBar } from "./day-bar.ts";
import { dayOf, dayScale, isoOf, wordsOf } from "./day-scale.ts";
import { make } from "./make.ts";
import { moveByKeys } from "./move-by-keys.ts";
import type { Item } from "./rove.ts";
import { say, words } from "./speech.ts";
import { status } from "./status.ts";

const SVG = "http://www.w3.org/2000/svg";

interface Bar extends Seat {
  readonly mark: SVGAElement;
  readonly title: string;
  readonly holder: string;
  readonly office: string;
  readonly group: Group;
  readonly href: string;
  readonly x: number;
}

/** An office, or a figure where rows are theirs. */
interface Group {
  readonly label: string;
  readonly href: string;
  /** What it was called from when. */
  readonly names: readonly DatedName[];
}

/**
 * Keys for a drawing of power, and, where a form beside it asks for a day, a scrubber that moves its red line: the terms of the day stand out, the room is told
 * as it stood, and who has risen and fallen since another day.
 */
export function enhancePower(root: HTMLElement): void {
  const drawing = root.querySelector<SVGSVGElement>("svg.drawing");
  const scroller = root.querySelector<HTMLElement>(".timeline-scroller");
  if (!drawing || !scroller) return;
  const bars = [...drawing.querySelectorAll<SVGElement>(".group")].flatMap(barsOf);
  const items = bars.map(
    ({ mark, title, group, x }): Item => ({ mark, row: undefined, lane: group.label, x, name: title }),
  );
  moveByKeys(
    root,
    drawing,
    items.sort((a, b) => a.x - b.x),
    status(root),
  );

  const explorer = root.closest<HTMLElement>(".explorer");
  const form = explorer?.querySelector<HTMLFormElement>("form.day-form");
  if (!explorer || !form) return;
  const scale = dayScale(drawing);
  const line =
    drawing.querySelector("line.now") ?? drawing.appendChild(root.ownerDocument.createElementNS(SVG, "line"));
  const tellRoom = roomTeller(explorer, bars);
  const tellChanges = changesTeller(explorer, bars);
  const { min, max } = form.querySelector<HTMLInputElement>('input[type="date"]') ?? { min: "", max: "" };
  const turns = new Set(bars.flatMap(({ first, last }) => [first, last]));
  const start = Math.floor(scale.day(Number(line.getAttribute("x1"))));
  dayBar(form, {
    first: dayOf(min),
    last: dayOf(max),
    start,
    stops: [...turns].filter((day) => day >= dayOf(min) && day <= dayOf(max)).sort((a, b) => a - b),
    show(day = start, before) {
      const x = String(Math.round(scale.x(day + 0.5) * 10) / 10);
      line.setAttribute("x1", x);
      line.setAttribute("x2", x);
      for (const bar of bars) bar.mark.classList.toggle("on", touches(bar, day) !== "no");
      if (before === undefined) scroller.scrollLeft = scale.x(day) - scroller.clientWidth / 2;
      else bringLine(scroller, scale.x(day));
      tellRoom(day, before !== undefined);
      tellChanges(day, before !== undefined);
      return before === undefined ? "" : inWords(bars, before, day);
    },
  });
}

function bringLine(scroller: HTMLElement, x: number): void {
  if (x < scroller.scrollLeft + 120 || x > scroller.scrollLeft + scroller.clientWidth - 20)
    scroller.scrollLeft = x - scroller.clientWidth / 2;
}

/** Who came and went between two days, in a sentence; of many, how many. */
function inWords(bars: readonly Bar[], before: number, day: number): string {
  const [earlier, later] = before < day ? [before, day] : [day, before];
  const came = bars.filter(({ first }) => first > earlier && first <= later);
  const went = bars.filter(({ last }) => last > earlier && last <= later);
  const names = (some: readonly Bar[]) => {
    const all = [...new Set(some.map(({ holder }) => holder))];
    return all.length > 3 ? say(words.people, { count: all.length }) : all.join(", ");
  };
  const told = [
    came.length > 0 && say(words.came, { names: names(came) }),
    went.length > 0 && say(words.went, { names: names(went) }),
  ].filter(Boolean);
  if (told.length === 0) return words.nobodyMoved;
  return `${told.join("; ")}${before < day ? "" : say(words.by, { date: wordsOf(before) })}`;
}

/** The section that tells the room: filled anew for each day, office by office, with the holders in the order of their rank. */
function roomTeller(explorer: HTMLElement, bars: readonly Bar[]): (day: number, write: boolean) => void {
  const room = explorer.querySelector<HTMLElement>("dl.room");
  const title = explorer.querySelector<HTMLElement>("#room");
  return (day, write) => {
    if (!room || !write) return;
    if (title) title.textContent = say(words.room, { date: wordsOf(day) });
    const groups = new Map<Group, Bar[]>();
    for (const bar of bars)
      if (touches(bar, day) !== "no") groups.set(bar.group, [...(groups.get(bar.group) ?? []), bar]);
    room.replaceChildren(...[...groups].map(([group, own]) => rowOf(group, own, day)));
  };
}

function rowOf(group: Group, bars: readonly Bar[], day: number): HTMLElement {
  const name = nameThen(group.names, day) ?? group.label;
  const holders = [...bars]
    .sort((a, b) => (a.rank === b.rank ? a.first - b.first : a.rank - b.rank))
    .map((bar) => {
      const turn = bar.first === day ? ` ${words.takesOffice}` : bar.last === day ? ` ${words.leaves}` : "";
      const isSure = touches(bar, day) === "certainly";
      return make(
        "li",
        isSure ? {} : { class: "loose" },
        make("a", { href: bar.figure }, bar.holder),
        isSure ? "" : make("span", { class: "quiet" }, ` ${words.perhaps}`),
        bar.mark.classList.contains("acting") ? make("span", { class: "quiet" }, ` ${words.acting}`) : "",
        turn && make("a", { class: "turn", href: bar.href }, turn),
      );
    });
  return make(
    "div",
    holders.length > 3 ? { class: "many" } : {},
    make("dt", {}, make("a", { href: group.href }, name)),
    make("dd", {}, make("ul", {}, ...holders)),
  );
}

/** The section that compares the day with another, which a field of its own chooses. */
function changesTeller(explorer: HTMLElement, bars: readonly Bar[]): (day: number, write: boolean) => void {
  const section = explorer.querySelector<HTMLElement>(".rose-fell");
  const form = explorer.querySelector<HTMLFormElement>("form.compare-form");
  const field = form?.querySelector<HTMLInputElement>('input[name="from"]');
  const until = form?.querySelector<HTMLInputElement>('input[name="to"]');
  if (!section || !form || !field || !until) return () => {};
  const [rose, fell] = section.querySelectorAll("section");
  const title = explorer.querySelector<HTMLElement>("#changed");
  const asked = new URLSearchParams(location.search).get("from");
  if (asked) field.value = asked;
  let now = dayOf(until.value);
  const tell = () => {
    const since = dayOf(field.value);
    if (!Number.isFinite(since)) return;
    const [from, to] = since <= now ? [since, now] : [now, since];
    if (title) title.textContent = say(words.changed, { from: wordsOf(from), to: wordsOf(to) });
    const moved = movedBetween(bars, from, to);
    for (const [part, list] of [
      [rose, moved.rose],
      [fell, moved.fell],
    ] as const)
      part?.replaceChildren(...[...part.querySelectorAll("h3")], standingsOf(list));
    explorer.querySelector(".renamed")?.remove();
  };
  field.addEventListener("change", () => {
    tell();
    const query = new URLSearchParams(location.search);
    query.set("from", field.value);
    history.replaceState(null, "", `${location.pathname}?${query}${location.hash}`);
  });
  until.addEventListener("change", () => {
    now = dayOf(until.value);
    tell();
  });
  return (day, write) => {
    now = day;
    until.value = isoOf(day);
    if (write || asked) tell();
  };
}

function standingsOf(moved: readonly Moved<Bar>[]): HTMLElement {
  if (moved.length === 0) return make("p", { class: "quiet" }, words.nobody);
  const placeOf = (bar: Bar | undefined) => bar?.office ?? words.noOffice;
  return make(
    "ul",
    { class: "plain" },
    ...moved.map(({ before, after, certain }) =>
      make(
        "li",
        certain ? {} : { class: "loose" },
        make("a", { href: (after ?? before)?.figure ?? "" }, (after ?? before)?.holder ?? ""),
        make(
          "span",
          { class: "quiet" },
          ` ${placeOf(before)} → ${placeOf(after)}${certain ? "" : `, ${words.perhaps}`}`,
        ),
      ),
    ),
  );
}

function barsOf(element: SVGElement): Bar[] {
  const pattern = new RegExp(`^(.*?), (.*), (?:${words.actingBegins})?${words.lastedBegins}`);
  const group: Group = {
    label: element.dataset.label ?? "",
    href: element.dataset.href ?? "",
    names: readDatedNames(element.dataset.names),
  };
  return [...element.querySelectorAll<SVGAElement>("a.term")].map((mark) => {
    const title = mark.querySelector("title")?.textContent ?? "";
    const [, holder = "", office = ""] = pattern.exec(title) ?? [];
    return {
      ...readSeat(mark.dataset),
      mark,
      title,
      group,
      holder,
      office: holder === group.label ? office : group.label,
      href: mark.getAttribute("href") ?? "",
      x: Number(mark.querySelector("rect")?.getAttribute("x")),
    };
  });
}
