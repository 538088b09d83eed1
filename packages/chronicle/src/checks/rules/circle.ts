import type { EntryKind } from "../../model/subject.ts";
import type { Dataset } from "../../query/dataset.ts";
import type { Rule } from "../rule.ts";

/** A relation that can hold in one direction only: what each entry points to, by the path of the field. */
interface Direction {
  readonly kind: EntryKind;
  readonly words: string;
  readonly next: (dataset: Dataset, id: string) => readonly { id: string; path: readonly (string | number)[] }[];
}

const directions: readonly Direction[] = [
  {
    kind: "event",
    words: "led to itself",
    next: (dataset, id) =>
      (dataset.find("event", id)?.causes ?? []).map(({ event }, index) => ({ id: event, path: ["causes", index] })),
  },
  {
    kind: "event",
    words: "is part of itself",
    next: (dataset, id) => one(dataset.find("event", id)?.partOf, "partOf"),
  },
  {
    kind: "place",
    words: "is part of itself",
    next: (dataset, id) => one(dataset.find("place", id)?.partOf, "partOf"),
  },
  {
    kind: "organization",
    words: "is part of itself",
    next: (dataset, id) => one(dataset.find("organization", id)?.parent, "parent"),
  },
  {
    kind: "office",
    words: "presupposes itself",
    next: (dataset, id) =>
      (dataset.find("office", id)?.presupposes ?? []).map((office, index) => ({
        id: office,
        path: ["presupposes", index],
      })),
  },
  {
    kind: "source",
    words: "is based on itself",
    next: (dataset, id) => [
      ...one(dataset.find("source", id)?.translationOf, "translationOf"),
      ...(dataset.find("source", id)?.basedOn ?? []).map((source, index) => ({ id: source, path: ["basedOn", index] })),
    ],
  },
];

export const circle: Rule = {
  id: "circle",
  reason: "Nothing leads to itself, contains itself or is its own source, not even by way of others.",
  explanation:
    "Causes, wholes, parent bodies, presupposed offices and borrowed sources each run one way. A circle among them is reported once, at the entry whose id comes first, with every step of it.",
  fails: {
    "events/funeral.yaml": `
title: Funeral
kind: meeting
summary: He was buried.
time: { effective: -0043-03 }
causes: [{ event: riot }]
cite: [suetonius]
`,
    "events/riot.yaml": `
title: Riot
kind: meeting
summary: Houses burnt.
time: { effective: -0043-03 }
causes: [{ event: funeral }]
cite: [suetonius]
`,
  },
  passes: {
    "events/funeral.yaml": `
title: Funeral
kind: meeting
summary: He was buried.
time: { effective: -0043-03 }
cite: [suetonius]
`,
    "events/riot.yaml": `
title: Riot
kind: meeting
summary: Houses burnt.
time: { effective: -0043-03 }
causes: [{ event: funeral }]
cite: [suetonius]
`,
  },
  reads: ["event", "place", "organization", "office", "source"],
  check({ dataset, report }) {
    for (const direction of directions) {
      for (const found of circles(dataset, direction)) {
        const [first] = found;
        if (!first) continue;
        const names = [...found.map(({ entry }) => dataset.label(entry)), dataset.label(first.entry)];
        report({
          message: `${dataset.label(first.entry)} ${direction.words}: ${names.join(" ← ")}`,
          at: first,
          related: found.slice(1).map((at) => ({ at, message: `${dataset.label(at.entry)} points on from here` })),
        });
      }
    }
  },
};

function one(id: string | undefined, path: string): { id: string; path: string[] }[] {
  return id === undefined ? [] : [{ id, path: [path] }];
}

interface Step {
  readonly entry: string;
  readonly path: readonly (string | number)[];
}

/** Every circle once, beginning at its smallest id. Each entry is walked once. */
function* circles(dataset: Dataset, { kind, next }: Direction): Generator<Step[]> {
  const done = new Set<string>();
  for (const { id: root } of dataset.all(kind)) {
    if (done.has(root) || next(dataset, root).length === 0) continue;
    const trail: { id: string; steps: ReturnType<Direction["next"]>; at: number }[] = [];
    const onTrail = new Map<string, number>();
    const enter = (id: string) => {
      onTrail.set(id, trail.length);
      trail.push({ id, steps: next(dataset, id), at: 0 });
    };
    enter(root);
    for (let top = trail.at(-1); top; top = trail.at(-1)) {
      const step = top.steps[top.at];
      if (!step) {
        done.add(top.id);
        onTrail.delete(top.id);
        trail.pop();
        continue;
      }
      top.at += 1;
      const from = onTrail.get(step.id);
      if (from !== undefined) {
        const loop = trail.slice(from).map(({ id, steps, at }) => ({ entry: id, path: steps[at - 1]?.path ?? [] }));
        yield startingAtSmallest(loop);
      } else if (!done.has(step.id)) enter(step.id);
    }
  }
}

function startingAtSmallest(loop: Step[]): Step[] {
  const start = loop.reduce((best, { entry }, index) => (entry < (loop[best]?.entry ?? "") ? index : best), 0);
  return [...loop.slice(start), ...loop.slice(0, start)];
}
