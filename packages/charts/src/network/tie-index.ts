import { type Dataset, type PathStep, tiesFrom } from "@thaw/chronicle";

/** What ties two figures: words and, for an event or a body, its page; a relation has words for either direction. */
export type Via =
  | readonly ["relation", words: string, inverse: string]
  | readonly ["event" | "body", name: string, href: string];

/**
 * Who is tied to whom and by what, small enough to be fetched: from it a browser finds the path between any two figures. Ties are numbers, four for each: the
 * index of either figure, that of what ties them, and 1 where it is not certain, plus 2 where a relation is told from the second to the first.
 */
export interface TieIndex {
  /** Ids and names, in the order of ids. */
  readonly figures: readonly (readonly [id: string, label: string])[];
  /** The address of a figure's page, with `*` for the id. */
  readonly figureHref: string;
  readonly vias: readonly Via[];
  readonly ties: readonly number[];
}

/** A step of a path as a browser knows it. */
export interface IndexedStep {
  readonly from: number;
  readonly to: number;
  readonly via: Via;
  readonly certain: boolean;
  /** Whether a relation's own words lead from the first to the second. */
  readonly outward: boolean;
}

export interface TieIndexOptions {
  readonly figureHref: string;
  readonly hrefOf: (kind: "event" | "organization" | "office", id: string) => string;
}

/** Gather what ties the figures of a dataset, as far as anything does. */
export function tieIndex(dataset: Dataset, { figureHref, hrefOf }: TieIndexOptions): TieIndex {
  const tied = dataset.figures
    .map((figure) => ({ figure, steps: tiesFrom(dataset, figure.id) }))
    .filter(({ steps }) => steps.length > 0)
    .sort((a, b) => (a.figure.id < b.figure.id ? -1 : 1));
  const numbers = new Map(tied.map(({ figure }, index) => [figure.id, index]));
  const vias = new Map<string, { readonly via: Via; readonly index: number }>();
  const indexOf = (via: Via) => {
    const key = via.join("|");
    const known = vias.get(key) ?? { via, index: vias.size };
    vias.set(key, known);
    return known.index;
  };
  const ties = tied.flatMap(({ steps }, a) =>
    steps
      .map((step) => ({ step, b: numbers.get(step.to.id) ?? -1 }))
      .filter(({ b }) => b > a)
      .sort((x, y) => x.b - y.b)
      .flatMap(({ step, b }) => [a, b, indexOf(viaOf(dataset, step, hrefOf)), flagsOf(step)]),
  );
  return {
    figures: tied.map(({ figure }) => [figure.id, figure.label] as const),
    figureHref,
    vias: [...vias.values()].map(({ via }) => via),
    ties,
  };
}

function viaOf(dataset: Dataset, { tie }: PathStep, hrefOf: TieIndexOptions["hrefOf"]): Via {
  if (tie.type === "event") return ["event", tie.event.title, hrefOf("event", tie.event.id)];
  if (tie.type === "body") return ["body", tie.body.name, hrefOf(tie.kind, tie.body.id)];
  const { kind } = tie.relation;
  const words = dataset.subject.relationKinds[kind];
  return ["relation", words?.label ?? kind, words?.inverse ?? kind];
}

function flagsOf({ from, tie, certainty }: PathStep): number {
  return (certainty === "certainly" ? 0 : 1) + (tie.type === "relation" && tie.relation.from !== from.id ? 2 : 0);
}

const WEIGHTS = { relation: 0, event: 1, body: 2 } as const;
/** More than any number of telling ties can outweigh. */
const POSSIBLE_WEIGHT = 1_000_000;

interface Trail {
  readonly steps: readonly IndexedStep[];
  readonly weight: number;
  readonly key: string;
}

/**
 * The shortest path between two figures, by their indices: the same as `pathBetween` finds.
 *
 * @returns the steps; none from a figure to itself, `undefined` when nothing ties the two
 */
export function pathIn(
  { figures, vias, ties }: TieIndex,
  from: number,
  to: number,
): readonly IndexedStep[] | undefined {
  const steps = new Map<number, IndexedStep[]>();
  for (let at = 0; at < ties.length; at += 4) {
    const [a = 0, b = 0, index = 0, flags = 0] = ties.slice(at, at + 4);
    const via = vias[index];
    if (!via) continue;
    const [certain, outward] = [flags % 2 === 0, flags < 2];
    steps.set(a, [...(steps.get(a) ?? []), { from: a, to: b, via, certain, outward }]);
    steps.set(b, [...(steps.get(b) ?? []), { from: b, to: a, via, certain, outward: !outward }]);
  }
  const idOf = (index: number) => figures[index]?.[0] ?? "";
  const reached = new Map<number, Trail>([[from, { steps: [], weight: 0, key: idOf(from) }]]);
  let edge: readonly number[] = [from];
  while (edge.length > 0 && !reached.has(to)) {
    const next = new Map<number, Trail>();
    for (const at of edge) {
      const trail = reached.get(at);
      for (const step of steps.get(at) ?? []) {
        if (!trail || reached.has(step.to)) continue;
        const longer = {
          steps: [...trail.steps, step],
          weight: trail.weight + WEIGHTS[step.via[0]] + (step.certain ? 0 : POSSIBLE_WEIGHT),
          key: `${trail.key} ${idOf(step.to)}`,
        };
        const known = next.get(step.to);
        const isBetter =
          !known || (longer.weight === known.weight ? longer.key < known.key : longer.weight < known.weight);
        if (isBetter) next.set(step.to, longer);
      }
    }
    for (const [at, trail] of next) reached.set(at, trail);
    edge = [...next.keys()];
  }
  return reached.get(to)?.steps;
}

/** A step in words, read from its first figure to its second. @param told how an event and a body are told: `at “{event}” with`, `in the {body} with` */
export function stepWords(
  { via, outward }: IndexedStep,
  told: { readonly event: string; readonly body: string },
): string {
  if (via[0] === "relation") return outward ? via[1] : via[2];
  return told[via[0]].replace(/\{\w+\}/, () => via[1]);
}
