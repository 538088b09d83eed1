import { type IndexedStep, pathIn, stepWords, type TieIndex } from "../network/tie-index.ts";
import { make } from "./make.ts";
import { say, words as spoken } from "./speech.ts";

const SVG = "http://www.w3.org/2000/svg";
const STEP = 62;
/** Pixels that a letter needs at most on the average. */
const LETTER = 7.2;

/** Let a form that asks for the path between two figures answer in its place, in a picture and in words; the choice stands in the address. */
export function enhancePath(form: HTMLFormElement): void {
  const [from, to] = ["from", "to"].map((name) => form.querySelector<HTMLSelectElement>(`select[name="${name}"]`));
  const answer = document.querySelector<HTMLElement>("#path-answer");
  if (!from || !to || !answer) return;
  let fetched: Promise<TieIndex> | undefined;
  const tell = async () => {
    fetched ??= fetch(form.dataset.ties ?? "").then((response) => response.json() as Promise<TieIndex>);
    const index = await fetched;
    const numbers = [from, to].map((field) => index.figures.findIndex(([id]) => id === field.value));
    const [a = -1, b = -1] = numbers;
    const steps = a < 0 || b < 0 ? undefined : pathIn(index, a, b);
    answer.replaceChildren(...(steps ? told(index, steps, from, to) : [make("p", {}, spoken.noTie)]));
  };
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    const query = new URLSearchParams(location.search);
    query.set("from", from.value);
    query.set("to", to.value);
    history.replaceState(null, "", `${location.pathname}?${query}#paths`);
    void tell();
  });
  const asked = new URLSearchParams(location.search);
  if (!asked.has("from") || !asked.has("to")) return;
  from.value = asked.get("from") ?? "";
  to.value = asked.get("to") ?? "";
  if (answer.childElementCount === 0) void tell();
}

function told(
  index: TieIndex,
  steps: readonly IndexedStep[],
  from: HTMLSelectElement,
  to: HTMLSelectElement,
): HTMLElement[] {
  const names = [from, to].map((field) => field.selectedOptions[0]?.textContent ?? "");
  const heading = make(
    "p",
    { class: "lead" },
    say(spoken.path, { from: names[0] ?? "", to: names[1] ?? "", steps: say(spoken.steps, { count: steps.length }) }),
  );
  const words = make("ol", { class: "path-list" }, ...steps.map((step) => sentence(index, step)));
  const picture = make("div", {});
  picture.append(drawn(index, steps));
  return [heading, picture, words];
}

function sentence(index: TieIndex, step: IndexedStep): HTMLElement {
  const link = (at: number) => make("a", { href: hrefOf(index, at) }, index.figures[at]?.[1] ?? "");
  const source =
    step.via[0] === "relation" ? `${hrefOf(index, step.outward ? step.from : step.to)}#relations` : step.via[2];
  return make(
    "li",
    {},
    link(step.from),
    ` ${stepWords(step, { event: spoken.wasAtEvent, body: spoken.wasInBody })} `,
    link(step.to),
    step.certain ? "" : make("em", {}, `, ${spoken.perhaps}`),
    " (",
    make("a", { href: source }, spoken.sources),
    ")",
  );
}

/** What ties the two of a step, by itself. */
function tieOf(step: IndexedStep): string {
  return stepWords(step, { event: spoken.atEvent, body: spoken.inBody });
}

/** A column of names with what ties each to the next, as the pages of paths draw it. */
function drawn(index: TieIndex, steps: readonly IndexedStep[]): SVGElement {
  const figures = [...steps.slice(0, 1).map(({ from }) => from), ...steps.map(({ to }) => to)];
  const height = Math.max(figures.length, 1) * STEP - 24;
  const letters = [...figures.map((at) => index.figures[at]?.[1] ?? ""), ...steps.map(tieOf)];
  const width = String(26 + LETTER * Math.max(...letters.map(({ length }) => length)));
  const ties = steps.map(({ certain, ...step }, at) => {
    const y = at * STEP + 24;
    return svg(
      "g",
      { class: certain ? "edge" : "edge uncertain" },
      svg("path", { d: `M12 ${y}v${STEP - 26}m-4 -6l4 6l4 -6` }),
      svg("text", { x: "26", y: String(y + STEP / 2 - 8), class: "tie-words" }, tieOf({ certain, ...step })),
    );
  });
  const names = figures.map((figure, at) =>
    svg(
      "a",
      { href: hrefOf(index, figure), class: "node many", tabindex: "-1" },
      svg("text", { x: "0", y: String(at * STEP + 16.5) }, index.figures[figure]?.[1] ?? ""),
    ),
  );
  return svg(
    "svg",
    {
      class: "drawing path",
      width,
      height: String(height),
      viewBox: `0 0 ${width} ${height}`,
      "aria-hidden": "true",
    },
    ...ties,
    ...names,
  );
}

function svg(name: string, attributes: Readonly<Record<string, string>>, ...children: (Node | string)[]): SVGElement {
  const made = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  made.append(...children);
  return made;
}

function hrefOf({ figureHref, figures }: TieIndex, at: number): string {
  return figureHref.replace("*", figures[at]?.[0] ?? "");
}
