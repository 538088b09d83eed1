import { holdersOf, type Term } from "@thaw/chronicle";
import { expect, test } from "vitest";
import { content } from "../subject.ts";
import { termBars } from "./term-bars.ts";

const [model] = content.terms;
const term = (start: string, end: string | null, open = false): Term => {
  if (!model) throw new Error("The corpus has no term.");
  const dated = (edtf: string) => ({ ...model.start, date: { edtf, earliest: null, latest: null } });
  return { ...model, start: dated(start), end: end === null ? null : dated(end), open };
};

test("terms share a scale from the first beginning to the last end", () => {
  const layout = termBars([term("1950-01-01", "1954-12-31"), term("1955-01-01", "1959-12-31")]);
  expect(layout?.years).toBe("1950–1959");
  expect(layout?.bars[0]).toMatchObject({ from: 0, certainFrom: 0 });
  expect(layout?.bars[1]?.from).toBe(layout?.bars[0]?.to);
  expect(layout?.bars[1]?.to).toBe(100);
});

test("a year of beginning is possible from its first day and certain from its last", () => {
  const [bar] = termBars([term("1950", "1959-12-31")])?.bars ?? [];
  expect(bar?.from).toBe(0);
  expect(bar?.certainFrom).toBeCloseTo(10, 0);
});

test("an end that nobody knows leaves only the beginning certain; one beyond the period is certain to the end of the scale", () => {
  const [unknown, open] = termBars([term("1953-01-01", null), term("1953-01-01", null, true)])?.bars ?? [];
  expect(unknown?.certainTo).toBeLessThan(1);
  expect([unknown?.to, open?.to, open?.certainTo]).toEqual([100, 100, 100]);
});

test("no terms, no bars", () => {
  expect(termBars([])).toBeUndefined();
});

test("every office of the corpus lays out within its scale, certain within possible", () => {
  for (const { id } of content.offices) {
    for (const bar of termBars(holdersOf(content, id))?.bars ?? []) {
      const places = [0, bar.from, bar.certainFrom, bar.certainTo, bar.to, 100];
      expect(places).toEqual([...places].sort((a, b) => a - b));
    }
  }
});
