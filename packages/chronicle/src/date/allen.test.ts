import fc from "fast-check";
import { expect, test } from "vitest";
import { allenRelation, allenRelationNames, allenRelations, converse } from "./allen.ts";
import type { Extent } from "./compare.ts";

const known = (from: number, to: number): Extent => ({ start: { min: from, max: from }, end: { min: to, max: to } });

test.each([
  ["1953-03-05T10:00/1953-03-05T11:00", "1953-03-06T10:00/1953-03-06T11:00", ["before"]],
  ["1953-03-05T10:00/1953-03-05T10:59", "1953-03-05T11:00/1953-03-05T12:00", ["meets"]],
  ["1953-03-05T10:00/1953-03-05T12:00", "1953-03-05T11:00/1953-03-05T13:00", ["overlaps"]],
  ["1953-03-05T10:00/1953-03-05T12:00", "1953-03-05T10:00/1953-03-05T12:00", ["equals"]],
  ["1953-03-05T10:00/1953-03-05T11:00", "1953-03-05T10:00/1953-03-05T12:00", ["starts"]],
  ["-0043-03-15T10:00/-0043-03-15T11:00", "-0043-03-15T09:00/-0043-03-15T12:00", ["during"]],
  ["0000-01-01T10:00/0000-01-01T12:00", "0000-01-01T09:00/0000-01-01T12:00", ["finishes"]],
  ["1953-03/1953-06", "1953-09/1953-12", ["before"]],
  ["1953-03-05/..", "1953-09", ["contains"]],
  ["1953-03-05/1953-03-09", "1953-03-05T21:50", ["after", "contains", "met-by", "started-by"]],
  ["1953-03-05/1953-03-09", "1953-03-06", ["contains"]],
])("%s and %s: %j", (a, b, expected) => {
  expect(allenRelations(a, b).sort()).toEqual([...expected].sort());
});

const moment = fc.integer({ min: -20, max: 20 });
const certain = fc.tuple(moment, fc.nat(10)).map(([from, length]) => known(from, from + length));
const uncertain = fc.tuple(moment, fc.nat(6), fc.nat(8), fc.nat(6)).map(
  ([from, a, gap, b]): Extent => ({
    start: { min: from, max: from + a },
    end: { min: from + gap, max: from + gap + b },
  }),
);

/** The relation of two stretches whose ends are known, straight from its definition. */
function definition(a: Extent, b: Extent): string {
  const [s1, e1, s2, e2] = [a.start.min, a.end.min + 1, b.start.min, b.end.min + 1];
  if (e1 < s2) return "before";
  if (e1 === s2) return "meets";
  if (e2 < s1) return "after";
  if (e2 === s1) return "met-by";
  if (s1 === s2) return e1 === e2 ? "equals" : e1 < e2 ? "starts" : "started-by";
  if (e1 === e2) return s1 > s2 ? "finishes" : "finished-by";
  if (s1 > s2) return e1 < e2 ? "during" : "overlapped-by";
  return e1 > e2 ? "contains" : "overlaps";
}

test("of two stretches whose ends are known just one relation holds, the one of the definition", () => {
  fc.assert(
    fc.property(certain, certain, (a, b) => {
      expect(allenRelations(a, b)).toEqual([definition(a, b)]);
    }),
  );
});

test("of two whose ends are uncertain, those hold that some choice of ends makes hold", () => {
  const choices = ({ start, end }: Extent) => {
    const found: Extent[] = [];
    for (let from = start.min; from <= start.max; from++)
      for (let to = Math.max(from, end.min); to <= end.max; to++) found.push(known(from, to));
    return found;
  };
  fc.assert(
    fc.property(uncertain, uncertain, (a, b) => {
      const real = new Set(choices(a).flatMap((one) => choices(b).map((other) => definition(one, other))));
      expect(new Set(allenRelations(a, b))).toEqual(real);
    }),
    { numRuns: 300 },
  );
});

test("the converse holds the other way round, and is its own undoing", () => {
  fc.assert(
    fc.property(uncertain, uncertain, (a, b) => {
      expect(new Set(allenRelations(b, a))).toEqual(new Set(allenRelations(a, b).map(converse)));
    }),
  );
  for (const relation of allenRelationNames) expect(converse(converse(relation))).toBe(relation);
});

test("knowing less never makes a relation certain, or rules one out", () => {
  fc.assert(
    fc.property(uncertain, uncertain, fc.nat(5), (a, b, slack) => {
      const wider: Extent = {
        start: { min: a.start.min - slack, max: a.start.max },
        end: { min: a.end.min, max: a.end.max + slack },
      };
      const [before, after] = [allenRelations(a, b), allenRelations(wider, b)];
      expect(before.every((relation) => after.includes(relation))).toBe(true);
      for (const relation of before)
        if (allenRelation(relation, wider, b) === "certainly") expect(allenRelation(relation, a, b)).toBe("certainly");
    }),
  );
});
