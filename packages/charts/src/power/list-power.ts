import { element, fragment, type Markup } from "../markup/element.ts";
import { inEnglish } from "../words/chart-speech.ts";
import type { PowerChart } from "./power-chart.ts";

/** The same as tables: a table for each office or figure, a row for each term. */
export function listPower({ groups, id, speech = inEnglish }: PowerChart, heading = 3): Markup {
  const { terms } = speech.words;
  return fragment(
    groups.map((group) =>
      fragment(
        element(`h${heading}`, { id: `${id}-${group.id}` }, element("a", { href: group.href }, group.label)),
        group.names.length > 0 &&
          element(
            "p",
            { class: "quiet" },
            speech.say(terms.called, { names: group.names.map(({ name }) => name).join(terms.later) }),
          ),
        element(
          "ul",
          { class: "term-list" },
          group.rows
            .flatMap(({ bars }) => bars)
            .sort((a, b) => a.at.start.min - b.at.start.min || (a.id < b.id ? -1 : 1))
            .map((bar) =>
              element(
                "li",
                {},
                element("a", { href: bar.href }, bar.holder === group.label ? bar.office : bar.holder),
                " ",
                element("span", { class: bar.firm ? "when" : "when loose" }, bar.words),
              ),
            ),
        ),
      ),
    ),
  );
}
