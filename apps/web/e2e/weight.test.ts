import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { content } from "@thaw/content";
import { expect, test } from "vitest";
import { weigh } from "../bench/weigh.ts";
import { out, templates } from "./site.ts";

/** What a page may weigh, in bytes of gzipped HTML. The lists of everything, a life in seventy events and a review of fifty
 * statements may weigh more than a page to read; the list of sources, which grows with every page that somebody read, may weigh
 * 65 bytes a source; the network holds every day of the period; the booklet is the whole story with its sources. No page weighs more than the largest of these. */
const budgets: Partial<Record<keyof typeof templates, number>> = {
  booklet: 140_000,
  search: 40_000,
  found: 40_000,
  figures: 20_000,
  developers: 25_000,
  today: 40_000,
  figure: 22_000,
  review: 40_000,
  sources: 65 * content.sources.length,
  timeline: 60_000,
  power: 25_000,
  drawings: 42_000,
  network: 25_000,
  map: 60_000,
  "map of a year": 60_000,
};
const budget = 15_000;

test.each(Object.entries(templates).filter(([name]) => name !== "not found") as [keyof typeof templates, string][])(
  "%s keeps to its weight: HTML, styles, fonts, and one script",
  (name, path) => {
    const page = weigh(out, path);
    expect(page.html).toBeLessThanOrEqual(budgets[name] ?? budget);
    expect(page.styles).toBeLessThanOrEqual(15_000);
    expect(page.preloaded).toBeLessThanOrEqual(62_000);
    expect(page.scripts).toBe(1);
  },
);

test("our scripts for reading weigh no more than 12 kB gzipped together, a page loads less than 3 of them by itself, a drawing 15 more, and saving one 6 more", () => {
  const folder = join(out, "made/scripts");
  const sum = (files: readonly string[]) =>
    files.reduce((total, file) => total + gzipSync(readFileSync(file)).length, 0);
  const files = readdirSync(folder);
  const drawings = files.filter((name) => name.startsWith("charts-"));
  const saving = files.filter((name) => name.startsWith("save-drawing-"));
  const reading = files.filter((name) => ![...drawings, ...saving].includes(name));
  expect(drawings).toHaveLength(1);
  expect(sum(drawings.map((name) => join(folder, name)))).toBeLessThanOrEqual(15_000);
  expect(sum(saving.map((name) => join(folder, name)))).toBeLessThanOrEqual(6_000);
  expect(sum([...reading.map((name) => join(folder, name)), join(out, "offline.js")])).toBeLessThanOrEqual(12_000);
  expect(gzipSync(readFileSync(join(folder, "site.js"))).length).toBeLessThanOrEqual(3_000);
});

test("half of all pages weigh no more than 15 kB, and nineteen in twenty no more than 60 kB, of gzipped HTML", () => {
  const weights = readdirSync(out, { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith("index.html"))
    .map((path) => gzipSync(readFileSync(join(out, path))).length)
    .sort((a, b) => a - b);
  expect(weights.length).toBeGreaterThan(1000);
  expect(weights[Math.floor(weights.length * 0.5)]).toBeLessThanOrEqual(15_000);
  expect(weights[Math.floor(weights.length * 0.95)]).toBeLessThanOrEqual(60_000);
});

test("the fonts that an English page preloads are two, and Latin", () => {
  const html = readFileSync(`${out}/index.html`, "utf8");
  const preloads = [...html.matchAll(/<link rel="preload" href="([^"]+)" as="font"/g)].map(([, href]) => href);
  expect(preloads).toHaveLength(2);
  expect(preloads.every((href) => href?.includes("_latin-"))).toBe(true);
});

test("the picture of a link weighs no more than 60 kB", () => {
  const pictures = readdirSync(join(out, "og")).map((name) => readFileSync(join(out, "og", name)).length);
  expect(pictures.length).toBeGreaterThan(500);
  expect(Math.max(...pictures)).toBeLessThanOrEqual(60_000);
});
