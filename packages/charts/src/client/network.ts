import { type DrawnTie, readTie } from "../network/tie-attributes.ts";
import { touches } from "../time/day-range.ts";
import { dayBar } from "./day-bar.ts";
import { dayOf, wordsOf } from "./day-scale.ts";
import { inDirection } from "./in-direction.ts";
import { make } from "./make.ts";
import { bring, rove } from "./rove.ts";
import { say, words as spoken } from "./speech.ts";
import { status } from "./status.ts";

interface Person {
  readonly mark: SVGAElement;
  readonly id: string;
  readonly name: string;
  readonly href: string;
  readonly x: number;
  readonly y: number;
}

interface Line extends DrawnTie {
  readonly mark: SVGElement;
}

/** A tie as one of its two sees it. */
interface Tied {
  readonly words: string;
  readonly other: Person;
  readonly certain: boolean;
}

/** With more ties than these a name is printed bold, as in the drawing as it comes. */
const MANY = 5;

/** How many ties are told of a figure before the rest is left to the table. */
const TOLD = 6;

/**
 * Keys for a drawing of relations: arrows lead to the next name that way, first to those with a tie. Who has the focus or the pointer stands out with all they
 * are tied to, and their ties are told; a scrubber shows the ties of any day, in the same places, and the table follows.
 */
export function enhanceNetwork(root: HTMLElement): void {
  const drawing = root.querySelector<SVGSVGElement>("svg.drawing");
  const scroller = root.querySelector<HTMLElement>(".timeline-scroller");
  if (!drawing || !scroller) return;
  const people = [...drawing.querySelectorAll<SVGAElement>("a.node")].map(personOf);
  const byId = new Map(people.map((person) => [person.id, person]));
  const lines = [...drawing.querySelectorAll<SVGElement>("g.edge")].map(
    (mark): Line => ({ mark, ...readTie(mark.dataset) }),
  );
  const announce = status(root);
  let day: number | undefined;

  const tiesOf = ({ id }: Person): Tied[] =>
    lines.flatMap((line) => {
      const other = byId.get(line.from === id ? line.to : line.to === id ? line.from : "");
      if (!other || line.mark.classList.contains("off")) return [];
      const certain = !line.mark.classList.contains("uncertain");
      return [{ words: line.from === id ? line.words : line.inverse, other, certain }];
    });
  const tell = (person: Person) => {
    const ties = tiesOf(person).map(
      ({ words, other, certain }) => `${words} ${other.name}${certain ? "" : `, ${spoken.perhaps}`}`,
    );
    const rest = ties.length > TOLD ? `; ${say(spoken.more, { count: ties.length - TOLD })}` : "";
    return `${person.name}${day === undefined ? "" : `, ${wordsOf(day)}`}: ${ties.slice(0, TOLD).join("; ")}${rest}`;
  };
  const light = (person: Person | undefined) => {
    drawing.classList.toggle("lit", person !== undefined);
    const tied = new Set(person && [person, ...tiesOf(person).map(({ other }) => other)]);
    for (const { mark, ...one } of people)
      mark.classList.toggle(
        "near",
        [...tied].some(({ id }) => id === one.id),
      );
    for (const { mark, from, to } of lines) mark.classList.toggle("near", person?.id === from || person?.id === to);
  };
  const personAt = (target: EventTarget | null) =>
    byId.get((target as Element).closest<SVGElement>("a.node")?.dataset.id ?? "");

  rove(root, drawing, people, {
    keys: spoken.keysOfNetwork,
    shown: () => people.filter(({ mark }) => !mark.classList.contains("off")),
    target(key, from, all) {
      const tied = new Set(tiesOf(from).map(({ other }) => other));
      return inDirection(key, from, all, (person) => tied.has(person));
    },
    arrive: ({ mark }) => bring(scroller, mark),
  });
  root.addEventListener("focusin", ({ target }) => {
    const person = personAt(target);
    light(person);
    if (person) announce(tell(person));
  });
  root.addEventListener("focusout", () => light(undefined));
  drawing.addEventListener("pointerover", ({ target }) => light(personAt(target)));
  drawing.addEventListener("pointerleave", () => light(undefined));

  const [busiest] = [...people].sort((a, b) => tiesOf(b).length - tiesOf(a).length);
  if (busiest) scroller.scrollLeft = busiest.x - scroller.clientWidth / 2;

  const explorer = root.closest<HTMLElement>(".explorer");
  const form = explorer?.querySelector<HTMLFormElement>("form.day-form");
  const field = form?.querySelector<HTMLInputElement>('input[type="date"]');
  if (!explorer || !form || !field) return;
  const [first, last] = [dayOf(field.min), dayOf(field.max)];
  const turns = new Set(lines.flatMap((line) => [line.first, line.last, line.sureFirst, line.sureLast]));
  const start = dayOf(field.value);
  dayBar(form, {
    first,
    last,
    start,
    stops: [...turns].filter((turn) => turn >= first && turn <= last).sort((a, b) => a - b),
    show(now = start, before) {
      day = now;
      const tied = new Set<string>();
      for (const { mark, ...tie } of lines) {
        const held = touches(tie, now);
        mark.classList.toggle("off", held === "no");
        mark.classList.toggle("uncertain", held === "possibly" || !tie.established);
        if (held !== "no") for (const id of [tie.from, tie.to]) tied.add(id);
      }
      for (const person of people) {
        person.mark.classList.toggle("off", !tied.has(person.id));
        person.mark.classList.toggle("many", tiesOf(person).length > MANY);
      }
      const held = lines.filter(({ mark }) => !mark.classList.contains("off")).length;
      if (before !== undefined)
        tabulate(
          explorer,
          people.filter(({ id }) => tied.has(id)),
          tiesOf,
        );
      return `${say(spoken.figures, { count: tied.size })}, ${say(spoken.relations, { count: held })}`;
    },
  });
}

/** The table of the page, filled anew: everybody, how many ties, and to whom. */
function tabulate(explorer: HTMLElement, people: readonly Person[], tiesOf: (person: Person) => Tied[]): void {
  const body = explorer.querySelector(".network-table tbody");
  const rows = people.map((person) => ({ person, ties: tiesOf(person) }));
  rows.sort((a, b) => b.ties.length - a.ties.length || (a.person.id < b.person.id ? -1 : 1));
  body?.replaceChildren(
    ...rows.map(({ person, ties }) =>
      make(
        "tr",
        {},
        make("th", { scope: "row" }, make("a", { href: person.href }, person.name)),
        make("td", {}, String(ties.length)),
        make(
          "td",
          {},
          ...ties.flatMap(({ words, other, certain }, index) => [
            `${index > 0 ? "; " : ""}${words} `,
            make("a", { href: other.href }, other.name),
            certain ? "" : make("span", { class: "loose" }, ` ${spoken.perhaps}`),
          ]),
        ),
      ),
    ),
  );
}

function personOf(mark: SVGAElement): Person {
  const text = mark.querySelector("text");
  return {
    mark,
    id: mark.dataset.id ?? "",
    name: text?.textContent ?? "",
    href: mark.getAttribute("href") ?? "",
    x: Number(text?.getAttribute("x")),
    y: Number(text?.getAttribute("y")),
  };
}
