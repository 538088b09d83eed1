import {
  type Dataset,
  type Extent,
  overlaps,
  periodExtent,
  type Relation,
  relationsOf,
  wholeOf,
} from "@thaw/chronicle";
import { type ChartSpeech, inEnglish } from "../words/chart-speech.ts";

/** How an edge is drawn: a tie of equals, a tie with a direction (patron of), or against (accuser of). */
export type EdgeStyle = "tie" | "directed" | "against";

export interface NetworkNode {
  readonly id: string;
  readonly label: string;
  readonly href: string;
}

export interface NetworkEdge {
  /** Id of the relation, which is a claim with its sources. */
  readonly id: string;
  readonly from: string;
  readonly to: string;
  /** Read from the first to the second, and back. */
  readonly words: string;
  readonly inverse: string;
  readonly when: string;
  readonly style: EdgeStyle;
  /** From when to when it held. */
  readonly at: Extent;
  readonly established: boolean;
  /** Whether it is established and certainly held on the day. */
  readonly certain: boolean;
}

/** Who stood to whom: no pixels yet. */
export interface Network {
  readonly id: string;
  readonly title: string;
  readonly nodes: readonly NetworkNode[];
  readonly edges: readonly NetworkEdge[];
  /** In which language it speaks; English unless said. */
  readonly speech?: ChartSpeech;
}

export interface NetworkOptions {
  readonly id?: string;
  readonly title: string;
  /** A day or a longer stretch, EDTF: relations that certainly or possibly held within it; all when left out. */
  readonly date?: string;
  readonly hrefOf: (figure: string) => string;
  readonly styleOf: (kind: string) => EdgeStyle;
  readonly speech?: ChartSpeech;
}

/** The relations that held on a day, or within a longer stretch, and everybody who has one. @throws {DateError} */
export function networkOn(dataset: Dataset, options: NetworkOptions): Network {
  const edges = dataset.relations.flatMap((relation) => edgeOf(dataset, relation, options));
  return networkOf(dataset, edges, options);
}

/** One figure and everybody who stood in a relation to them, at any time unless a day is given. @throws {UnknownIdError} */
export function egoNetwork(dataset: Dataset, figure: string, options: NetworkOptions): Network {
  dataset.get("figure", figure);
  const edges = relationsOf(dataset, figure).flatMap(({ relation }) => edgeOf(dataset, relation, options));
  return networkOf(dataset, edges, options);
}

function networkOf(
  dataset: Dataset,
  edges: readonly NetworkEdge[],
  { id = "network", title, hrefOf, speech = inEnglish }: NetworkOptions,
): Network {
  const sorted = [...edges].sort((a, b) => (a.id < b.id ? -1 : 1));
  const ids = [...new Set(sorted.flatMap(({ from, to }) => [from, to]))].sort();
  return {
    id,
    title,
    nodes: ids.map((figure) => ({ id: figure, label: dataset.label(figure), href: hrefOf(figure) })),
    edges: sorted,
    speech,
  };
}

function edgeOf(
  dataset: Dataset,
  relation: Relation,
  { date, styleOf, speech = inEnglish }: NetworkOptions,
): NetworkEdge[] {
  const { words: own, say, dated } = speech;
  if (relation.status === "refuted") return [];
  const { since, until, kind, status, id, from, to } = relation;
  const held = date === undefined ? "certainly" : overlaps(periodExtent({ from: since, to: until }), wholeOf(date));
  if (held === "no") return [];
  const words = dataset.subject.relationKinds[kind];
  return [
    {
      id,
      from,
      to,
      words: words?.label ?? kind,
      inverse: words?.inverse ?? kind,
      when: [
        since && say(own.network.from, { date: dated(since.edtf) }),
        until && say(own.network.to, { date: dated(until.edtf) }),
      ]
        .filter(Boolean)
        .join(" "),
      style: styleOf(kind),
      at: periodExtent({ from: since, to: until }),
      established: status === "established",
      certain: held === "certainly" && status === "established",
    },
  ];
}

/** What of a network held on a day: its relations, certain or not on that day, and everybody who has one. @throws {DateError} */
export function networkThen(network: Network, date: string): Network {
  const day = wholeOf(date);
  const edges = network.edges.flatMap((edge): NetworkEdge[] => {
    const held = overlaps(edge.at, day);
    return held === "no" ? [] : [{ ...edge, certain: held === "certainly" && edge.established }];
  });
  const tied = new Set(edges.flatMap(({ from, to }) => [from, to]));
  return { ...network, edges, nodes: network.nodes.filter(({ id }) => tied.has(id)) };
}
