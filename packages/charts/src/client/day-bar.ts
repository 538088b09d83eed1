import { dayOf, isoOf, wordsOf } from "./day-scale.ts";
import { words } from "./speech.ts";

/** What a bar asks of the drawing that it moves. */
export interface DayBarOptions {
  readonly first: number;
  readonly last: number;
  /** Days on which something changes, in order: the steps of the buttons. */
  readonly stops: readonly number[];
  /** The day to begin with; what the address asks for goes first. */
  readonly start: number;
  /** What the button says that shows everything, for a drawing that begins so and needs no day. */
  readonly whole?: string | undefined;
  /** Shows a day, or everything when there is none, and says in words what it has brought since the day shown before. */
  show(day: number | undefined, before: number | undefined): string;
}

/**
 * Turn the form that asks for a day into a scrubber: a slider by days, steps to the days on which something changes, a field for a date. The day stands in the
 * address.
 */
export function dayBar(form: HTMLFormElement, { first, last, stops, start, whole, show }: DayBarOptions): void {
  const page = form.ownerDocument;
  const field = form.querySelector<HTMLInputElement>('input[type="date"]');
  const label = field?.closest("label");
  if (!field || !label) return;
  form.querySelector('button[type="submit"]')?.remove();
  const slider = page.createElement("input");
  Object.assign(slider, { type: "range", min: String(first), max: String(last), step: "1" });
  slider.setAttribute("aria-label", words.day);
  const step = (name: string, sign: string) => {
    const button = page.createElement("button");
    button.type = "button";
    button.textContent = sign;
    button.setAttribute("aria-label", name);
    return button;
  };
  const back = step(words.back, "‹");
  const on = step(words.on, "›");
  const link = page.createElement("a");
  link.textContent = words.thatDay;
  const told = page.createElement("p");
  told.className = "day-told";
  told.setAttribute("role", "status");
  const pageOf = form.dataset.day;
  form.replaceChildren(back, slider, on, label, ...(pageOf ? [link] : []), told);

  const all = page.createElement("button");
  all.type = "button";
  all.textContent = whole ?? "";
  if (whole !== undefined) told.before(all);

  let shown: number | undefined;
  const remember = (day: number | undefined) => {
    const query = new URLSearchParams(location.search);
    query.delete("day");
    if (day !== undefined) query.set("day", isoOf(day));
    history.replaceState(null, "", `${location.pathname}${query.size > 0 ? `?${query}` : ""}${location.hash}`);
  };
  const go = (day: number, isAsked: boolean) => {
    const text = show(day, shown);
    slider.value = String(day);
    slider.setAttribute("aria-valuetext", wordsOf(day));
    field.value = isoOf(day);
    link.href = pageOf?.replace("{day}", isoOf(day)) ?? "";
    link.setAttribute("aria-label", `${words.thatDay}: ${wordsOf(day)}`);
    told.textContent = isAsked ? `${wordsOf(day)}: ${text}` : wordsOf(day);
    const [before, after] = [stops.findLast((stop) => stop < day), stops.find((stop) => stop > day)];
    back.disabled = before === undefined;
    on.disabled = after === undefined;
    all.disabled = false;
    shown = day;
    if (isAsked) remember(day);
  };
  const goEverywhere = () => {
    told.textContent = show(undefined, shown);
    field.value = "";
    all.disabled = true;
    remember(undefined);
  };
  const asked = dayOf(new URLSearchParams(location.search).get("day") ?? "");
  if (whole === undefined || Number.isFinite(asked)) go(within(Number.isFinite(asked) ? asked : start), false);
  else {
    slider.value = String(start);
    slider.setAttribute("aria-valuetext", whole);
    link.href = pageOf?.replace("{day}", isoOf(start)) ?? "";
    goEverywhere();
  }

  form.addEventListener("submit", (event) => event.preventDefault());
  slider.addEventListener("input", () => go(Number(slider.value), true));
  field.addEventListener("change", () => {
    const day = dayOf(field.value);
    if (Number.isFinite(day)) go(within(day), true);
  });
  all.addEventListener("click", goEverywhere);
  back.addEventListener("click", () => go(stops.findLast((stop) => stop < Number(slider.value)) ?? first, true));
  on.addEventListener("click", () => go(stops.find((stop) => stop > Number(slider.value)) ?? last, true));

  function within(day: number): number {
    return Math.min(Math.max(day, first), last);
  }
}
