import { chartFonts, drawingStyle } from "./drawing-style.ts";
import { type Palette, paletteNames, palettes } from "./palette.ts";

/** The page's own token where it has one, else the colour by day. */
const inPage = Object.fromEntries(paletteNames.map((name) => [name, `var(--chart-${name})`])) as unknown as Palette;
const mixed = (share: number) => `color-mix(in oklab, var(--chart-ink) ${share}%, var(--chart-paper))`;
const tokens = (["ink", "paper", "quiet", "rule", "red"] as const).map(
  (name) => `--chart-${name}: var(--${name}, ${palettes.light[name]})`,
);

/**
 * How drawings look in a page: ink on paper, red for links and the present moment alone, hatching for what is not certain. Every value comes from the
 * page's tokens where it has them (`--ink`, `--paper`, `--red`, `--sans`), so that a drawing takes the theme of the page it stands in.
 */
export const chartStyle = `
.drawing, .lane-names { ${tokens.join("; ")}; --chart-held: ${mixed(14)}; --chart-land: ${mixed(7)}; font-family: var(--sans, ${chartFonts}); font-size: 13px; font-variant-numeric: tabular-nums lining-nums; display: block; }
${drawingStyle(inPage)}
.term-list { list-style: none; margin: 0 0 1rem; padding: 0; font-family: var(--sans, sans-serif); font-size: 0.9375rem; }
.term-list li { padding: 0.2rem 0; }
.network-table td:nth-child(2) { font-variant-numeric: tabular-nums; }
.place-list { list-style: none; margin: 0; padding: 0; }
.place-list li { padding: 0.2rem 0; }
.place-list .what:not([hidden]) ~ .what:not([hidden])::before { content: "; "; }
.place-list .here { box-shadow: -3px 0 var(--red, #a3170f); padding-left: 0.4rem; margin-left: -0.4rem; }
.chart-filter { display: flex; flex-wrap: wrap; align-items: center; gap: 0.3rem 1.1rem; margin: 0 0 0.6rem; font: 0.875rem / 1.4 var(--sans, sans-serif); }
.chart-filter label { display: inline-flex; align-items: center; gap: 0.35rem; min-height: 1.75rem; }
.chart-filter input[type="search"] { font: inherit; color: inherit; background: none; border: 0; border-bottom: 1px solid var(--ink, #1c1915); padding: 0.2rem 0.1rem; width: 12rem; max-width: 45vw; }
.chart-filter input[type="date"] { font: inherit; font-variant-numeric: tabular-nums; color: inherit; background: none; border: 0; border-bottom: 1px solid var(--ink, #1c1915); }
.chart-filter input[type="checkbox"] { accent-color: var(--ink, #1c1915); }
.chart-status { min-height: 1.4em; margin: 0.25rem 0 0; font: 0.8125rem / 1.4 var(--sans, sans-serif); color: var(--quiet, #5d584f); }
@media (scripting: enabled) { .chart-tools { min-height: 1.7rem; } [data-timeline] .chart-tools { min-height: 4.6rem; } }
@media (scripting: enabled) and (max-width: 60rem) { [data-timeline] .chart-tools { min-height: 8rem; } }
.day-form { position: sticky; inset-block: 0; z-index: 1; display: flex; flex-wrap: wrap; align-items: center; gap: 0.2rem 0.8rem; min-height: 3.2rem; margin: 0 0 1rem; padding: 0.4rem 0; border-block: 1.5px solid var(--ink, #1c1915); background: var(--paper, #f8f4ec); font: 0.875rem / 1.4 var(--sans, sans-serif); }
.day-form label { display: inline-flex; align-items: center; gap: 0.4rem; }
.day-form input, .day-form button, .day-form select { font: inherit; font-variant-numeric: tabular-nums; color: inherit; background: var(--sheet, #fffdf8); border: 1px solid var(--quiet, #5d584f); border-radius: 2px; min-height: 2rem; padding: 0.1rem 0.4rem; }
.day-form button { min-width: 2.4rem; cursor: pointer; }
.day-form button:disabled { opacity: 0.4; cursor: default; }
.day-form input[type="range"] { flex: 1 1 12rem; min-width: 0; padding: 0; border: 0; background: none; accent-color: var(--red, #a3170f); }
.day-told { flex: 1 0 100%; min-height: 1.4em; margin: 0; color: var(--quiet, #5d584f); white-space: nowrap; overflow: hidden; text-overflow: ellipsis; }
@media (scripting: enabled) { .day-form { min-height: 5rem; } }
@media (max-height: 30rem) { .day-form { position: static; } }
@media (scripting: enabled) and (max-width: 40rem) { .day-form { min-height: 7rem; } .day-form input[type="range"] { flex-basis: calc(100% - 8rem); } }
.timeline { position: relative; margin: 1rem 0; }
.timeline-scroller { background: var(--paper, #f8f4ec); contain: content; overflow-x: auto; overflow-y: hidden; overscroll-behavior-x: contain; scrollbar-width: thin; border-block: 1.5px solid var(--ink, #1c1915); }
.timeline-canvas { display: grid; width: max-content; }
.timeline-canvas > * { grid-area: 1 / 1; }
.timeline-canvas > .lane-names { position: sticky; left: 0; }
.timeline-list, .timeline-unplaced { list-style: none; margin: 0; padding: 0; }
.timeline-list { content-visibility: auto; contain-intrinsic-size: auto 1200px; }
.timeline-list li { display: grid; grid-template-columns: 10.5rem minmax(0, 1fr); gap: 0 1rem; padding: 0.32rem 0; border-top: 1px solid var(--rule, #d4cec3); }
.timeline-list li[hidden] { display: none; }
.timeline-list li > * { grid-column: 2; }
.timeline-list li > .when { grid-column: 1; grid-row: 1 / span 3; justify-self: start; align-self: start; }
.timeline-list small, .timeline-unplaced small { color: var(--quiet, #5d584f); font-family: var(--sans, sans-serif); font-size: 0.8125rem; }
.when { font-family: var(--sans, sans-serif); font-size: 0.92em; font-variant-numeric: tabular-nums lining-nums; color: var(--quiet, #5d584f); }
.chart-key { list-style: none; margin: 0.6rem 0; padding: 0; display: flex; flex-wrap: wrap; gap: 0.2rem 1.2rem; font: 0.8125rem / 1.35 var(--sans, sans-serif); color: var(--quiet, #5d584f); }
.chart-key li { display: flex; align-items: center; gap: 0.4rem; }
.chart-key svg { flex: none; }
.fitted > .narrow { display: none; }
@media (max-width: 42rem) { .fitted > .wide { display: none; } .fitted > .narrow { display: block; } }
.fitted svg { max-width: 100%; }
.tracks-figure { margin: 0; }
.tracks-figure ol { list-style: none; margin: 0; padding: 0; }
.drawing.hatch { position: absolute; }
.tracks-figure .row { display: grid; grid-template-columns: minmax(0, 29rem) minmax(0, 1fr); gap: 0 1.5rem; align-items: center; padding: 0.34rem 0; border-top: 1px solid var(--rule, #ccc8c0); line-height: 1.35; }
.tracks-figure .scale { border-top: 0; padding: 0; font: 0.8125rem / 1.3 var(--sans, sans-serif); color: var(--quiet, #56524d); }
.tracks-figure .row a { color: inherit; text-decoration-color: var(--hairline, currentcolor); }
.tracks-figure .row a:hover { color: var(--red, #a3170f); }
.tracks-figure .row .quiet { font: 0.8125rem / 1.4 var(--sans, sans-serif); color: var(--quiet, #56524d); }
.tracks-figure .row > svg { width: 100%; height: 1.35rem; overflow: visible; }
.tracks-figure .scale text { text-anchor: middle; }
.tracks-figure figcaption { display: flex; flex-wrap: wrap; gap: 0.2rem 1.2rem; padding-top: 0.6rem; border-top: 1px solid var(--rule, #ccc8c0); font: 0.8125rem / 1.5 var(--sans, sans-serif); color: var(--quiet, #56524d); }
.tracks-figure .key svg { display: inline-block; width: 1.1rem; height: 1.1rem; margin-right: 0.3rem; vertical-align: -0.22em; overflow: visible; }
.tracks-figure.years .row { grid-template-columns: minmax(0, 19rem) minmax(0, 1fr); padding: 0.12rem 0; font: 0.9375rem / 1.35 var(--sans, sans-serif); }
.tracks-figure.years .row > svg { height: 1.1rem; }
@media (max-width: 65.99rem), (pointer: coarse) { .tracks-figure .row a { line-height: 24px; } }
@media (max-width: 48rem) { .tracks-figure .row, .tracks-figure.years .row { grid-template-columns: 1fr; } .tracks-figure .scale span, .tracks-figure .spare { display: none; } }
@media (max-width: 34rem) { .timeline-list li { grid-template-columns: 1fr; } .timeline-list li > *, .timeline-list li > .when { grid-column: 1; grid-row: auto; } }
@media print { .timeline-scroller, .chart-filter, .chart-status, .day-form { display: none; } }
`.trimStart();
