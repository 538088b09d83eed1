/**
 * How drawings look: ink on paper, red for links and the present moment alone, hatching for what is not certain. Every value comes from the page's
 * tokens where it has them (`--ink`, `--paper`, `--red`, `--sans`), so that a drawing takes the theme of the page it stands in.
 */
export const chartStyle = `
.drawing, .lane-names { --chart-ink: var(--ink, #1c1915); --chart-paper: var(--paper, #f8f4ec); --chart-quiet: var(--quiet, #5d584f); --chart-rule: var(--rule, #d4cec3); --chart-red: var(--red, #a3170f); font-family: var(--sans, "Source Sans 3", "Helvetica Neue", Arial, sans-serif); font-size: 13px; font-variant-numeric: tabular-nums lining-nums; display: block; }
.drawing text, .lane-names text { fill: var(--chart-ink); }
.drawing a { text-decoration: none; }
.drawing a:hover text { fill: var(--chart-red); text-decoration: underline; }
.drawing .tick { stroke: var(--chart-rule); stroke-dasharray: 1 4; }
.drawing .tick.major { stroke-dasharray: none; }
.drawing .tick-label { fill: var(--chart-quiet); font-size: 12px; }
.drawing .lane-rule { stroke: var(--chart-rule); }
.drawing .dot, .drawing .solid { fill: var(--chart-ink); }
.drawing .day { fill: var(--chart-paper); stroke: var(--chart-ink); stroke-width: 1.5; }
.drawing .hatched { stroke: var(--chart-ink); stroke-width: 1; stroke-dasharray: 2 2; }
.drawing .hatch-ground { fill: var(--chart-paper); }
.drawing .hatch-line { stroke: var(--chart-ink); stroke-width: 1; }
.drawing .open, .drawing .lag { fill: none; stroke: var(--chart-ink); }
.drawing .lag { stroke-width: 1; }
.drawing .other { fill: var(--chart-paper); stroke: var(--chart-ink); stroke-width: 1.2; }
.drawing .other.knownAbroad { stroke-dasharray: 1.5 1.5; }
.drawing .half { fill: var(--chart-ink); }
.drawing .lane-name { paint-order: stroke; stroke: var(--chart-paper); stroke-width: 3px; stroke-linejoin: round; }
.drawing .counter text { fill: var(--chart-quiet); font-size: 11.5px; font-weight: 600; }
.drawing .held { fill: color-mix(in oklab, var(--chart-ink) 14%, var(--chart-paper)); }
.drawing .began { fill: none; stroke: var(--chart-ink); stroke-width: 1.5; }
.drawing .term text { font-size: 12px; }
.drawing .acting .held { stroke: var(--chart-ink); stroke-dasharray: 3 2; fill: var(--chart-paper); }
.drawing .vacancy { fill: none; stroke: var(--chart-quiet); stroke-dasharray: 1 3; }
.drawing .renaming { font-size: 11.5px; font-style: italic; fill: var(--chart-quiet); }
.drawing .leader { stroke: var(--chart-rule); stroke-dasharray: 1 3; }
.drawing .edge { stroke: var(--chart-rule); }
.drawing .term.on .held { fill: var(--chart-ink); }
.drawing .term.on text { fill: var(--chart-paper); }
.drawing .now { stroke: var(--chart-red); stroke-width: 1.5; }
.drawing .term:focus-visible, .drawing .item:focus-visible, .drawing .counter:focus-visible { outline: 2px solid var(--chart-red); outline-offset: 1px; }
.drawing .dimmed { opacity: 0.25; }
.lane-names { pointer-events: none; }
.lane-names a { pointer-events: auto; text-decoration: none; }
.lane-names .holder { font-size: 12px; paint-order: stroke; stroke: var(--chart-paper); stroke-width: 5px; stroke-linejoin: round; }
.term-list { list-style: none; margin: 0 0 1rem; padding: 0; font-family: var(--sans, sans-serif); font-size: 0.9375rem; }
.term-list li { padding: 0.2rem 0; }
.lane-names .lane-name { font-weight: 650; font-size: 12.5px; paint-order: stroke; stroke: var(--chart-paper); stroke-width: 4px; stroke-linejoin: round; }
.drawing g.edge path { fill: none; stroke: var(--chart-ink); stroke-width: 1.1; opacity: 0.75; }
.drawing g.edge.uncertain path { stroke-dasharray: 2 3; }
.drawing .node rect { fill: var(--chart-paper); stroke: var(--chart-rule); }
.drawing .node.many rect { stroke: var(--chart-ink); }
.drawing .node.many text { font-weight: 600; }
.drawing .tie-words { fill: var(--chart-quiet); font-style: italic; }
.drawing .node:focus-visible { outline: 2px solid var(--chart-red); }
.network-table td:nth-child(2) { font-variant-numeric: tabular-nums; }
.drawing .land { fill: color-mix(in oklab, var(--chart-ink) 7%, var(--chart-paper)); stroke: var(--chart-quiet); stroke-width: 0.7; }
.drawing .republic { fill: none; stroke: var(--chart-quiet); stroke-width: 0.7; stroke-dasharray: 1 2.5; }
.drawing .approximate { fill: none; stroke: var(--chart-ink); stroke-width: 1.2; stroke-dasharray: 4 2; }
.drawing .site { fill: var(--chart-ink); fill-opacity: 0.72; stroke: var(--chart-paper); stroke-width: 1; }
.drawing .site.area { fill: none; stroke: var(--chart-ink); stroke-dasharray: 2 1.5; }
.drawing .place text { paint-order: stroke; stroke: var(--chart-paper); stroke-width: 3px; stroke-linejoin: round; }
.place-list { list-style: none; margin: 0; padding: 0; }
.place-list li { padding: 0.2rem 0; }
.drawing .causes path { fill: none; stroke: var(--chart-ink); stroke-width: 1.5; pointer-events: none; }
.chart-filter { display: flex; flex-wrap: wrap; align-items: center; gap: 0.3rem 1.1rem; margin: 0 0 0.6rem; font: 0.875rem / 1.4 var(--sans, sans-serif); }
.chart-filter label { display: inline-flex; align-items: center; gap: 0.35rem; min-height: 1.75rem; }
.chart-filter input[type="search"] { font: inherit; color: inherit; background: none; border: 0; border-bottom: 1px solid var(--ink, #1c1915); padding: 0.2rem 0.1rem; width: 12rem; max-width: 45vw; }
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
@media (max-width: 34rem) { .timeline-list li { grid-template-columns: 1fr; } .timeline-list li > *, .timeline-list li > .when { grid-column: 1; grid-row: auto; } }
@media print { .timeline-scroller, .chart-filter, .chart-status, .day-form { display: none; } }
`.trimStart();
