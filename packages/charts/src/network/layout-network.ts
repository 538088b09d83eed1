import { forceCenter, forceCollide, forceLink, forceManyBody, forceSimulation, forceX, forceY } from "d3-force";
import { textWidth } from "../text/text-width.ts";
import type { Network, NetworkEdge, NetworkNode } from "./network.ts";

export const networkSizes = { label: 13, height: 20, pad: 6, gap: 8, margin: 8 } as const;

/** A figure's box: its middle and its size. */
export interface PlacedNode {
  readonly node: NetworkNode;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface PlacedEdge {
  readonly edge: NetworkEdge;
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
}

export interface NetworkLayout {
  readonly network: Network;
  readonly width: number;
  readonly height: number;
  readonly nodes: readonly PlacedNode[];
  readonly edges: readonly PlacedEdge[];
}

interface Body {
  readonly id: string;
  readonly node: NetworkNode;
  readonly width: number;
  x: number;
  y: number;
}

const TICKS = 400;

/**
 * Place everybody by forces, always alike: the start is a spiral in the order of ids, chance is d3's seeded one, and boxes that still touch are pushed
 * down in order. Nothing is random, so that the same data has the same drawing.
 */
export function layoutNetwork(given: Network, { width }: { readonly width: number }): NetworkLayout {
  const network = { ...given, nodes: byId(given.nodes), edges: byId(given.edges) };
  const bodies: Body[] = network.nodes.map((node, index) => ({
    id: node.id,
    node,
    width: textWidth(node.label, networkSizes.label) + 2 * networkSizes.pad,
    x: 30 * Math.sqrt(index + 0.5) * Math.cos(index * 2.4),
    y: 30 * Math.sqrt(index + 0.5) * Math.sin(index * 2.4),
  }));
  const links = network.edges.map(({ from, to }) => ({ source: from, target: to }));
  forceSimulation(bodies)
    .force(
      "link",
      forceLink<Body, { source: string; target: string }>(links)
        .id(({ id }) => id)
        .distance(90)
        .strength(0.35),
    )
    .force("charge", forceManyBody().strength(-320))
    .force(
      "collide",
      forceCollide<Body>(({ width }) => width / 2.6),
    )
    .force("x", forceX(0).strength(0.06))
    .force("y", forceY(0).strength(0.11))
    .force("center", forceCenter(0, 0))
    .stop()
    .tick(TICKS);
  return fit(network, bodies, width);
}

function byId<T extends { readonly id: string }>(all: readonly T[]): T[] {
  return [...all].sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** Scale the figures into the width, push boxes apart, and cut the drawing to them. */
function fit(network: Network, bodies: readonly Body[], width: number): NetworkLayout {
  const { margin, height, gap } = networkSizes;
  const widest = Math.max(0, ...bodies.map((body) => body.width));
  const [left, right] = [Math.min(...bodies.map(({ x }) => x)), Math.max(...bodies.map(({ x }) => x))];
  const room = Math.max(width - widest - 2 * margin, 1);
  const factor = right > left ? room / (right - left) : 1;
  const placed: PlacedNode[] = [];
  const share = spread(bodies);
  const ordered = [...bodies].sort((a, b) => a.y - b.y || a.x - b.x || (a.id < b.id ? -1 : 1));
  for (const body of ordered) {
    const half = body.width / 2;
    const x = Math.min(
      Math.max(margin + widest / 2 + (share.get(body) ?? 0) * room, margin + half),
      Math.max(width - margin - half, half),
    );
    let y = body.y * Math.min(factor, 1.3);
    for (let hit = blocking(placed, x, y, body.width); hit; hit = blocking(placed, x, y, body.width))
      y = hit.y + height + gap + 0.01; // a hair more, so that rounding cannot let the two meet again
    placed.push({ node: body.node, x, y, width: body.width, height });
  }
  const top = Math.min(0, ...placed.map(({ y }) => y));
  const nodes = placed
    .map((node) => ({
      ...node,
      y: node.y - (placed.length > 0 ? Math.min(...placed.map(({ y }) => y)) : top) + margin + height / 2,
    }))
    .sort((a, b) => (a.node.id < b.node.id ? -1 : 1));
  const at = new Map(nodes.map((node) => [node.node.id, node]));
  return {
    network,
    width,
    height: Math.max(0, ...nodes.map(({ y }) => y)) + margin + height / 2,
    nodes,
    edges: network.edges.flatMap((edge): PlacedEdge[] => {
      const [a, b] = [at.get(edge.from), at.get(edge.to)];
      return a && b ? [{ edge, ...between(a, b) }] : [];
    }),
  };
}

/** How much of the way a body stands by its place in the order, rather than by the forces: a few who stand far off would else press all others together. */
const BY_ORDER = 0.6;

/** Where each body stands from left to right, from 0 to 1. */
function spread(bodies: readonly Body[]): ReadonlyMap<Body, number> {
  const ordered = [...bodies].sort((a, b) => a.x - b.x || (a.id < b.id ? -1 : 1));
  const [left, right] = [ordered[0]?.x ?? 0, ordered.at(-1)?.x ?? 0];
  const last = Math.max(ordered.length - 1, 1);
  return new Map(
    ordered.map((body, index) => {
      const linear = right > left ? (body.x - left) / (right - left) : 0;
      return [body, BY_ORDER * (index / last) + (1 - BY_ORDER) * linear];
    }),
  );
}

function blocking(placed: readonly PlacedNode[], x: number, y: number, width: number): PlacedNode | undefined {
  const { height, gap } = networkSizes;
  return placed.find(
    (other) => Math.abs(other.x - x) < (other.width + width) / 2 + gap && Math.abs(other.y - y) < height + gap,
  );
}

/** The line between two boxes, from the edge of the one to the edge of the other. */
function between(a: PlacedNode, b: PlacedNode): Pick<PlacedEdge, "x1" | "y1" | "x2" | "y2"> {
  const [start, end] = [leave(a, b), leave(b, a)];
  return { x1: start.x, y1: start.y, x2: end.x, y2: end.y };
}

function leave(from: PlacedNode, to: PlacedNode): { x: number; y: number } {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const share = Math.min(
    dx === 0 ? 1 : from.width / 2 / Math.abs(dx),
    dy === 0 ? 1 : from.height / 2 / Math.abs(dy),
    1,
  );
  return { x: from.x + dx * share, y: from.y + dy * share };
}
