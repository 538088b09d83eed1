import type { HistoricalEvent } from "@thaw/chronicle";
import { expect, test } from "vitest";
import { countCharts, drawCounts, rangeWords, tableCounts } from "./count-chart.ts";

const count = (key: string, unit: string, min: number, max: number, status = "established") => ({
  id: `e.counts.${key}`,
  key,
  what: key,
  unit,
  min,
  max,
  status,
  cite: [],
  of: [],
});
const event = (counts: unknown[]) => ({ id: "e", title: "E", counts }) as unknown as HistoricalEvent;

test("only numbers of one unit share a scale, and a number alone has none", () => {
  const charts = countCharts(
    event([count("dead", "people", 24, 26), count("hurt", "people", 87, 87), count("sown", "hectares", 4, 4)]),
  );
  expect(charts.map(({ unit, counts }) => [unit, counts.map(({ key }) => key)])).toEqual([
    ["people", ["dead", "hurt"]],
  ]);
});

test("what sources do not agree on is hatched and told as a range, and the table leads to the claims", () => {
  const [chart] = countCharts(
    event([count("dead", "people", 2500, 3000, "disputed"), count("executed", "people", 300, 300)]),
  );
  if (!chart) throw new Error("no chart");
  const svg = drawCounts(chart).html;
  expect(svg.split('class="hatched"').length - 1).toBe(1);
  expect(svg).toContain("2,500–3,000 people");
  expect(svg).toContain("dead (disputed)");
  expect(tableCounts(chart, (claim) => `/claims/${claim}/`).html).toContain(
    '<a href="/claims/e.counts.dead/">2,500–3,000</a>',
  );
});

test("numbers have their thousands set apart", () => {
  expect(rangeWords({ min: 18000000, max: 18000000 })).toBe("18,000,000");
});
