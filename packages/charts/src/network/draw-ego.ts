import { element, fragment, type Markup, tenth } from "../markup/element.ts";
import { textWidth } from "../text/text-width.ts";
import { inEnglish } from "../words/chart-speech.ts";
import type { Network, NetworkEdge } from "./network.ts";

const ROW = 24;

/**
 * One figure in the middle and everybody tied to them in a column, each line with its words: so that no name lies on another and every tie can be read.
 *
 * @param ego id of the figure
 */
export function drawEgo({ nodes, edges, speech = inEnglish }: Network, ego: string, width = 640): Markup {
  const label = new Map(nodes.map((node) => [node.id, node]));
  const own = label.get(ego);
  const ties = edges
    .map((edge) => ({ edge, outward: edge.from === ego, other: label.get(edge.from === ego ? edge.to : edge.from) }))
    .sort(
      (a, b) =>
        wordsOf(a.edge, a.outward).localeCompare(wordsOf(b.edge, b.outward), speech.words.language) ||
        (a.edge.id < b.edge.id ? -1 : 1),
    );
  const height = Math.max(ties.length, 1) * ROW + 8;
  const x1 = Math.min(textWidth(own?.label ?? "", 13) + 8, width * 0.34);
  const x2 = Math.max(x1 + 70, width * 0.42);
  const middle = height / 2;
  return element(
    "svg",
    { class: "drawing ego", width, height, viewBox: `0 0 ${width} ${height}`, "aria-hidden": "true" },
    ties.map(({ edge, outward, other }, index) => {
      const y = 4 + (index + 0.5) * ROW;
      const bend = (x1 + x2) / 2;
      return fragment(
        element(
          "g",
          { class: edge.certain ? "edge" : "edge uncertain" },
          element("path", {
            d: `M${tenth(x1)} ${middle}C${tenth(bend)} ${middle} ${tenth(bend)} ${y} ${tenth(x2)} ${y}`,
          }),
        ),
        element("text", { x: x2 + 6, y: y + 4.5, class: "tie-words" }, wordsOf(edge, outward)),
        element(
          "a",
          { href: other?.href, class: "node", tabindex: "-1" },
          element("text", { x: x2 + 10 + textWidth(wordsOf(edge, outward), 13), y: y + 4.5 }, other?.label ?? ""),
        ),
      );
    }),
    element("text", { x: 0, y: middle + 4.5, class: "lane-name" }, own?.label ?? ego),
  );
}

function wordsOf(edge: NetworkEdge, outward: boolean): string {
  return outward ? edge.words : edge.inverse;
}
