import type { PathStep } from "@thaw/chronicle";
import { element, fragment, type Markup } from "../markup/element.ts";
import { textWidth } from "../text/text-width.ts";
import { type ChartSpeech, inEnglish } from "../words/chart-speech.ts";

/** What a path needs to be told: the words of a relation's kind, and addresses. */
export interface PathWords {
  relationWords(kind: string, inverse: boolean): string;
  hrefOf(figure: string): string;
  claimHref(claim: string): string;
  readonly speech?: ChartSpeech;
}

/** A tie of a path in words, read from its first figure to its second. */
export function tieWords({ from, tie }: PathStep, { relationWords, speech = inEnglish }: PathWords): string {
  const { words, say } = speech;
  if (tie.type === "relation") return relationWords(tie.relation.kind, tie.relation.from !== from.id);
  if (tie.type === "event") return say(words.script.atEvent, { event: tie.event.title });
  return say(words.script.inBody, { body: tie.body.name });
}

const STEP = 62;

/** A path as a column of names with what ties each to the next, as wide as its words. */
export function drawPath(steps: readonly PathStep[], words: PathWords): Markup {
  const figures = [...steps.slice(0, 1).map(({ from }) => from), ...steps.map(({ to }) => to)];
  const height = Math.max(figures.length, 1) * STEP - 24;
  const width = Math.ceil(
    Math.max(
      ...figures.map(({ label }) => textWidth(label, 14) + 16),
      ...steps.map((step) => 26 + textWidth(tieWords(step, words), 13)),
    ),
  );
  return element(
    "svg",
    { class: "drawing path", width, height, viewBox: `0 0 ${width} ${height}`, "aria-hidden": "true" },
    steps.map((step, index) => {
      const y = index * STEP + 24;
      return fragment(
        element(
          "g",
          { class: step.certainty === "certainly" ? "edge" : "edge uncertain" },
          element("path", { d: `M12 ${y}v${STEP - 26}m-4 -6l4 6l4 -6` }),
        ),
        element("text", { x: 26, y: y + STEP / 2 - 8, class: "tie-words" }, tieWords(step, words)),
      );
    }),
    figures.map((figure, index) =>
      element(
        "a",
        { href: words.hrefOf(figure.id), class: "node many", tabindex: "-1" },
        element("rect", { x: 0.5, y: index * STEP + 1, width: textWidth(figure.label, 14) + 14, height: 22, rx: 3 }),
        element("text", { x: 7, y: index * STEP + 16.5 }, figure.label),
      ),
    ),
  );
}

/** The same within a sentence: "was at … with". */
function wasWords(step: PathStep, told: PathWords): string {
  const { words, say } = told.speech ?? inEnglish;
  const { tie } = step;
  if (tie.type === "relation") return tieWords(step, told);
  if (tie.type === "event") return say(words.script.wasAtEvent, { event: tie.event.title });
  return say(words.script.wasInBody, { body: tie.body.name });
}

/** A path in words: a sentence a step, each leading to the claims that say so. */
export function tellPath(steps: readonly PathStep[], words: PathWords): Markup {
  const { script } = (words.speech ?? inEnglish).words;
  return element(
    "ol",
    { class: "path-list" },
    steps.map((step) =>
      element(
        "li",
        {},
        element("a", { href: words.hrefOf(step.from.id) }, step.from.label),
        ` ${wasWords(step, words)} `,
        element("a", { href: words.hrefOf(step.to.id) }, step.to.label),
        step.certainty === "possibly" && element("em", {}, `, ${script.perhaps}`),
        " (",
        step.claims.map((claim, index) =>
          fragment(
            index > 0 && ", ",
            element("a", { href: words.claimHref(claim) }, index === 0 ? script.sources : script.and),
          ),
        ),
        ")",
      ),
    ),
  );
}
