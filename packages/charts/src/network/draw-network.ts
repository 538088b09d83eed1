import { element, fragment, type Markup, tenth } from "../markup/element.ts";
import { table } from "../markup/table.ts";
import { type ChartSpeech, inEnglish } from "../words/chart-speech.ts";
import type { NetworkLayout, PlacedEdge, PlacedNode } from "./layout-network.ts";
import type { Network, NetworkEdge } from "./network.ts";
import { tieAttributes } from "./tie-attributes.ts";

/**
 * Who stood to whom as one `svg` element: names are links, lines are ties, an arrow shows the direction, a bar across the end that it was against.
 *
 * @param then what of it is shown, everything unless said: the rest keeps its place, so that a script can show another day
 */
export function drawNetwork({ network, width, height, nodes, edges }: NetworkLayout, then: Network = network): Markup {
  const shown = new Map(then.edges.map((edge) => [edge.id, edge]));
  const ties = new Map<string, number>(then.nodes.map(({ id }) => [id, 0]));
  for (const { from, to } of then.edges) for (const id of [from, to]) ties.set(id, (ties.get(id) ?? 0) + 1);
  return element(
    "svg",
    { class: "drawing network", width, height, viewBox: `0 0 ${tenth(width)} ${tenth(height)}`, "aria-hidden": "true" },
    edges.map((placed) => drawEdge(placed, shown.get(placed.edge.id), network.speech)),
    nodes.map((node) => drawNode(node, ties.get(node.node.id))),
  );
}

/** With more ties than these a name is printed bold. */
const MANY = 5;

function drawNode({ node, x, y, width, height }: PlacedNode, ties: number | undefined): Markup {
  return element(
    "a",
    {
      href: node.href,
      class: ["node", (ties ?? 0) > MANY && "many", ties === undefined && "off"].filter(Boolean).join(" "),
      tabindex: "-1",
      "data-id": node.id,
    },
    element("rect", { x: x - width / 2, y: y - height / 2, width, height, rx: 3 }),
    element("text", { x, y: y + 4.5, "text-anchor": "middle" }, node.label),
  );
}

function drawEdge(
  { edge, x1, y1, x2, y2 }: PlacedEdge,
  shown: NetworkEdge | undefined,
  { words }: ChartSpeech = inEnglish,
): Markup {
  const { certain } = shown ?? edge;
  return element(
    "g",
    {
      class: ["edge", edge.style, !certain && "uncertain", !shown && "off"].filter(Boolean).join(" "),
      ...tieAttributes(edge),
    },
    element(
      "title",
      {},
      `${edge.words}${edge.when ? `, ${edge.when}` : ""}${certain ? "" : `, ${words.network.perhaps}`}`,
    ),
    element("path", { d: `M${tenth(x1)} ${tenth(y1)}L${tenth(x2)} ${tenth(y2)}${headOf(edge.style, x1, y1, x2, y2)}` }),
  );
}

function headOf(style: string, x1: number, y1: number, x2: number, y2: number): string {
  const length = Math.hypot(x2 - x1, y2 - y1);
  if (style === "tie" || length < 8) return "";
  const [ux, uy] = [(x2 - x1) / length, (y2 - y1) / length];
  const point = (along: number, across: number) =>
    `${tenth(x2 - ux * along - uy * across)} ${tenth(y2 - uy * along + ux * across)}`;
  if (style === "against") return `M${point(4, -5)}L${point(4, 5)}`;
  return `M${point(7, -4)}L${point(0, 0)}L${point(7, 4)}`;
}

/** How many kinds of tie the key names for a line. */
const KINDS_MAX = 3;

/** What the lines of a network mean: of each way to draw one the ties that there are the most of, in the words of the subject. */
export function networkKey({ edges, speech = inEnglish }: Network): Markup {
  const sign = (words: string, style: string, certain = true) =>
    element(
      "li",
      {},
      element(
        "svg",
        { class: "drawing", width: 40, height: 14, viewBox: "0 0 40 14", "aria-hidden": "true" },
        element(
          "g",
          { class: certain ? "edge" : "edge uncertain" },
          element("path", { d: `M2 7H38${headOf(style, 2, 7, 38, 7)}` }),
        ),
      ),
      words,
    );
  return element(
    "ul",
    { class: "chart-key" },
    (["tie", "directed", "against"] as const).map((style) => {
      const told = commonest(edges.flatMap((edge) => (edge.style === style ? edge.words : [])));
      return told.length > 0 && sign(told.join(", "), style);
    }),
    sign(speech.words.network.uncertain, "tie", false),
  );
}

function commonest(words: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts]
    .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
    .slice(0, KINDS_MAX)
    .map(([word]) => word);
}

/** The same as a table: everybody, how many ties, and to whom. This comes first for those who cannot see the drawing. */
export function tableNetwork({ nodes, edges, speech = inEnglish }: Network): Markup {
  const told = speech.words.network;
  const label = new Map(nodes.map((node) => [node.id, node]));
  const rows = nodes
    .map((node) => ({
      node,
      ties: edges.flatMap((edge) => {
        if (edge.from === node.id) return [{ edge, words: edge.words, other: label.get(edge.to) }];
        return edge.to === node.id ? [{ edge, words: edge.inverse, other: label.get(edge.from) }] : [];
      }),
    }))
    .sort((a, b) => b.ties.length - a.ties.length || (a.node.id < b.node.id ? -1 : 1));
  return element(
    "div",
    { class: "table" },
    table(
      "network-table",
      [told.figure, told.ties, told.toWhom],
      rows.map(({ node, ties }) =>
        element(
          "tr",
          {},
          element("th", { scope: "row" }, element("a", { href: node.href }, node.label)),
          element("td", {}, ties.length),
          element(
            "td",
            {},
            ties.map(({ edge, words, other }, index) =>
              fragment(
                index > 0 && "; ",
                `${words} `,
                element("a", { href: other?.href }, other?.label ?? ""),
                !edge.certain && element("span", { class: "loose" }, ` ${told.perhaps}`),
              ),
            ),
          ),
        ),
      ),
    ),
  );
}
