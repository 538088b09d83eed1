import { element, fragment, type Markup } from "../markup/element.ts";
import { type ChartSpeech, inEnglish } from "../words/chart-speech.ts";

export interface DayFormOptions {
  /** The page that a browser without scripts asks for the day. */
  readonly action: string;
  /** ISO days: the first and the last that can be asked for, and the one shown. */
  readonly first: string;
  readonly last: string;
  readonly day: string;
  /** The address of a day's page, `/on/{day}/`; none where days have none. */
  readonly hrefOfDay?: string;
  /** What the button says, for a browser without scripts. */
  readonly submit: string;
  /** What a script's button says that shows all of the time, where the drawing begins with that. */
  readonly whole?: string;
  readonly speech?: ChartSpeech;
}

/**
 * A bar that asks for a day: a form as it stands, a scrubber once a script has taken it over. It is meant to stay in sight while the drawing above it and what
 * follows below scroll past.
 */
export function dayForm({
  action,
  first,
  last,
  day,
  submit,
  whole,
  hrefOfDay,
  speech: { words } = inEnglish,
}: DayFormOptions): Markup {
  return element(
    "form",
    {
      class: "day-form",
      method: "get",
      action,
      "aria-label": words.form.title,
      "data-whole": whole,
      "data-day": hrefOfDay,
    },
    fragment(
      element(
        "label",
        {},
        `${words.form.day} `,
        element("input", { type: "date", name: "day", value: day, min: first, max: last, required: true }),
      ),
      element("button", { type: "submit" }, submit),
    ),
  );
}
