import { placeText, radius } from "../map/place-size.ts";
import { type DatedName, nameThen, readDatedNames } from "../time/dated-names.ts";
import { type DayRange, readDayRange, touches } from "../time/day-range.ts";
import { dayBar } from "./day-bar.ts";
import { dayOf, wordsOf } from "./day-scale.ts";
import { inDirection } from "./in-direction.ts";
import { bring, rove } from "./rove.ts";
import { say, words } from "./speech.ts";
import { status } from "./status.ts";

interface Spot {
  readonly mark: SVGAElement;
  readonly name: string;
  readonly x: number;
  readonly y: number;
  readonly row: HTMLElement | undefined;
  readonly events: readonly { readonly row: HTMLElement; readonly days: DayRange }[];
  /** What it was called from when. */
  readonly names: readonly DatedName[];
}

const TOLD = 3;
/** How many days up to the one that is shown count. */
const YEAR = 365;

/**
 * Keys for a map: arrows lead to the next place that way, letters to a name; the list marks the place and what happened there is told. A scrubber shows what
 * happened in the year up to any day, under the names and within the borders of that day; the list follows.
 */
export function enhanceMap(root: HTMLElement): void {
  const drawing = root.querySelector<SVGSVGElement>("svg.drawing");
  const scroller = root.querySelector<HTMLElement>(".timeline-scroller");
  if (!drawing || !scroller) return;
  const page = root.ownerDocument;
  const spots = [...drawing.querySelectorAll<SVGAElement>("a.place")].map((mark) => spotOf(mark, page));
  const announce = status(root);
  const spotAt = (target: EventTarget | null) =>
    spots.find(({ mark }) => mark === (target as Element).closest<SVGAElement>("a.place"));
  const here = (spot: Spot | undefined) => {
    for (const { row } of spots) row?.classList.toggle("here", row === spot?.row);
  };

  rove(root, drawing, spots, {
    keys: words.keysOfMap,
    shown: () => spots.filter(({ mark }) => !mark.classList.contains("off")),
    target: inDirection,
    arrive: ({ mark }) => bring(scroller, mark),
  });
  root.addEventListener("focusin", ({ target }) => {
    const spot = spotAt(target);
    here(spot);
    if (spot) announce(tell(spot));
  });

  const [busiest] = [...spots].sort((a, b) => b.events.length - a.events.length);
  if (busiest) scroller.scrollLeft = busiest.x - scroller.clientWidth / 2;

  const form = root.closest(".explorer")?.querySelector<HTMLFormElement>("form.day-form");
  const field = form?.querySelector<HTMLInputElement>('input[type="date"]');
  if (!form || !field) return;
  const [first, last] = [dayOf(field.min), dayOf(field.max)];
  const days = new Set(spots.flatMap(({ events }) => events.map((event) => event.days.first)));
  const drawn = new Set(spots.map(({ row }) => row));
  const outside = [...page.querySelectorAll<HTMLElement>(".place-list > [data-place]")]
    .filter((row) => !drawn.has(row))
    .map((row) => ({ row, events: eventsOf(row) }));
  const lines = [...drawing.querySelectorAll<SVGElement>("path[data-days]")].map((line) => ({
    line,
    days: readDayRange(line.dataset.days),
    wasOff: line.classList.contains("off"),
  }));
  dayBar(form, {
    first,
    last,
    start: dayOf(field.value),
    whole: form.dataset.whole,
    stops: [...days].filter((day) => day >= first && day <= last).sort((a, b) => a - b),
    show(day) {
      for (const { line, days: held, wasOff } of lines)
        line.classList.toggle("off", day === undefined ? wasOff : touches(held, day) === "no");
      let [events, places] = [0, 0];
      for (const spot of spots) {
        const count = showSpot(spot, day);
        events += count;
        if (count > 0) places += 1;
      }
      for (const { row, events: told } of outside) showRow(row, told, day);
      const counts = {
        events: say(words.events, { count: events }),
        places: say(words.places, { count: places }),
      };
      return day === undefined
        ? say(words.eventsAtPlaces, counts)
        : say(words.eventsInYear, { ...counts, date: wordsOf(day) });
    },
  });
}

/** Show what happened at a place in the year up to a day, or all of it. @returns how much that is */
function showSpot({ mark, events, row, names, name }: Spot, day: number | undefined): number {
  const count = row ? showRow(row, events, day) : 0;
  mark.classList.toggle("off", count === 0);
  mark.querySelector("circle")?.setAttribute("r", String(radius(count)));
  const then = (day !== undefined && nameThen(names, day)) || name;
  const told = row?.querySelector("b a");
  if (told) told.textContent = then;
  const label = mark.querySelector("text");
  if (label) label.textContent = placeText(then, count);
  mark.setAttribute("aria-label", placeText(then, count));
  return count;
}

/** Show what a row of the list tells of the year up to a day, or all of it. @returns how much that is */
function showRow(row: HTMLElement, events: Spot["events"], day: number | undefined): number {
  let count = 0;
  for (const { row: told, days } of events) {
    const isIn = day === undefined || (days.first <= day && days.last > day - YEAR);
    told.hidden = !isIn;
    if (isIn) count += 1;
  }
  row.hidden = count === 0;
  return count;
}

function eventsOf(row: HTMLElement): Spot["events"] {
  return [...row.querySelectorAll<HTMLElement>(".what")].map((what) => ({
    row: what,
    days: readDayRange(what.dataset.days),
  }));
}

function tell({ mark, events }: Spot): string {
  const seen = events.filter(({ row }) => !row.hidden);
  const told = seen.slice(0, TOLD).map(({ row, days }) => {
    const isSure = days.first === days.sureFirst && days.last === days.sureLast;
    const loose = isSure ? "" : `, ${words.notCertainToTheDay}`;
    return `${row.textContent}${loose}`;
  });
  const rest = seen.length > TOLD ? `; ${say(words.moreInList, { count: seen.length - TOLD })}` : "";
  return `${mark.getAttribute("aria-label")}: ${told.join("; ")}${rest}`;
}

function spotOf(mark: SVGAElement, page: Document): Spot {
  const circle = mark.querySelector("circle");
  const row = page.querySelector<HTMLElement>(`.place-list > [data-place="${CSS.escape(mark.dataset.id ?? "")}"]`);
  return {
    mark,
    name: row?.querySelector("b")?.textContent ?? mark.querySelector("title")?.textContent?.split(": ")[0] ?? "",
    x: Number(circle?.getAttribute("cx")),
    y: Number(circle?.getAttribute("cy")),
    row: row ?? undefined,
    events: row ? eventsOf(row) : [],
    names: readDatedNames(mark.dataset.names),
  };
}
