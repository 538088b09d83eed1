import { type HistoricalEvent, historicalDate } from "@thaw/chronicle";
import fc from "fast-check";
import { expect, test } from "vitest";
import { textWidth } from "../text/text-width.ts";
import { countCharts } from "./count-chart.ts";
import { drawSeries, tableSeries } from "./draw-series.ts";
import { layoutSeries, seriesSizes } from "./layout-series.ts";
import { seriesCharts } from "./series-chart.ts";

const count = (
  key: string,
  what: string,
  when: string | undefined,
  min: number,
  max = min,
  status = "established",
) => ({
  id: `e.counts.${key}`,
  key,
  what,
  unit: "people",
  ...(when && { when: historicalDate(when) }),
  min,
  max,
  status,
  cite: [],
  of: [],
});
const event = (counts: unknown[]) => ({ id: "e", title: "E", counts }) as unknown as HistoricalEvent;
const camps = event([
  count("held-1953", "held", "1953-01-01", 2_468_524, 2_472_247),
  count("held-1962", "held", "1962", 900_000, 1_000_000, "probable"),
  count("held-1954", "held", "1954-01-01", 1_325_003, 1_325_053),
  count("freed-1953", "freed", "1953", 1_201_738),
  count("freed-1954", "freed", "1954", 140_240),
  count("dead", "dead", undefined, 24, 26),
  count("hurt", "hurt", undefined, 87),
  count("once", "counted once", "1953", 5),
]);

test("what is counted at two times or more is a series in the order of time, and no bar among others", () => {
  const [chart] = seriesCharts(camps);
  expect(chart?.series.map(({ what, points }) => [what, points.map(({ count }) => count.key)])).toEqual([
    ["held", ["held-1953", "held-1954", "held-1962"]],
    ["freed", ["freed-1953", "freed-1954"]],
  ]);
  expect(countCharts(camps).flatMap(({ counts }) => counts.map(({ key }) => key))).toEqual(["dead", "hurt", "once"]);
});

test("columns share one scale, stand at their time, and what is not settled is hatched", () => {
  const [chart] = seriesCharts(camps);
  if (!chart) throw new Error("no chart");
  const [held, freed] = layoutSeries(chart, { width: 640 }).panels;
  const height = (panel: typeof held, index: number) => {
    const column = panel?.columns[index];
    return column ? column.base - column.top : 0;
  };
  expect(height(held, 0)).toBeCloseTo(seriesSizes.tallest);
  expect(height(freed, 0) / height(held, 0)).toBeCloseTo(1_201_738 / 2_472_247);
  expect(held?.columns.map(({ base, firm }) => base - firm > 0)).toEqual([true, true, false]);
  const gaps = [1, 2].map((index) => (held?.columns[index]?.middle ?? 0) - (held?.columns[index - 1]?.middle ?? 0));
  expect((gaps[1] ?? 0) / (gaps[0] ?? 1)).toBeCloseTo(8.5, 0);
  expect(drawSeries(layoutSeries(chart, { width: 640 })).html.split('class="hatched"').length - 1).toBe(1);
});

test("a number that sources give within a hundredth has one label, a wider range has both ends; the table has all digits", () => {
  const [chart] = seriesCharts(camps);
  if (!chart) throw new Error("no chart");
  const [held] = layoutSeries(chart, { width: 350 }).panels;
  expect(held?.columns.map(({ label }) => label)).toEqual([["2,470"], ["1,325"], ["900–", "1,000"]]);
  expect(held?.title).toBe("Held, thousands of people");
  expect(tableSeries(chart, (claim) => `/claims/${claim}/`).html).toContain(
    '<td>1 January 1953</td><td><a href="/claims/e.counts.held-1953/">2,468,524–2,472,247</a></td>',
  );
});

const years = fc.uniqueArray(fc.integer({ min: 1945, max: 1964 }), { minLength: 2, maxLength: 12 });
const numbers = fc.array(fc.tuple(fc.integer({ min: 0, max: 99_000_000 }), fc.integer({ min: 0, max: 9_000_000 })), {
  minLength: 12,
  maxLength: 12,
});

test("nothing leaves the drawing, firm lies within possible, and years keep apart", () => {
  fc.assert(
    fc.property(years, numbers, fc.integer({ min: 340, max: 900 }), (when, sizes, width) => {
      const counts = when.map((year, index) => {
        const [min, more] = sizes[index] ?? [0, 0];
        return count(`c${year}`, "held", String(year), min, min + more);
      });
      const [chart] = seriesCharts(event(counts));
      if (!chart) throw new Error("no chart");
      const layout = layoutSeries(chart, { width });
      for (const { columns, years: places, y } of layout.panels) {
        for (const column of columns) {
          expect(column.x >= 0 && column.x + column.width <= width + 0.01).toBe(true);
          expect(column.top <= column.firm + 0.001 && column.firm <= column.base).toBe(true);
          expect(column.top - 4 - column.label.length * (seriesSizes.label + 1) >= y).toBe(true);
        }
        const gaps = places.slice(1).map(({ x }, index) => x - (places[index]?.x ?? 0));
        expect(gaps.every((gap) => gap >= textWidth("1953", 12))).toBe(true);
      }
    }),
  );
});
