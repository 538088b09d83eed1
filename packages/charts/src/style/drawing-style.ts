import type { Palette } from "./palette.ts";

/** What a drawing is written in, in a page and as a file. */
export const chartFonts = '"Source Sans 3", "Helvetica Neue", Arial, sans-serif';

/** The rules of what is drawn, in the colours given: a page's custom properties, or the colours themselves in a file. */
export function drawingStyle({ ink, paper, quiet, rule, red, held, land }: Palette): string {
  return `
.drawing text, .lane-names text { fill: ${ink}; }
.drawing a { text-decoration: none; }
.drawing a:hover text { fill: ${red}; text-decoration: underline; }
.drawing .tick { stroke: ${rule}; stroke-dasharray: 1 4; }
.drawing .tick.major { stroke-dasharray: none; }
.drawing .tick-label { fill: ${quiet}; font-size: 12px; }
.drawing .lane-rule { stroke: ${rule}; }
.drawing .dot, .drawing .solid { fill: ${ink}; }
.drawing .dots { fill: none; stroke: ${ink}; stroke-width: 4; stroke-linecap: round; }
.drawing .day { fill: ${paper}; stroke: ${ink}; stroke-width: 1.5; }
.drawing .hatched { stroke: ${ink}; stroke-width: 1; stroke-dasharray: 2 2; }
.drawing .hatch-ground { fill: ${paper}; }
.drawing .hatch-line { stroke: ${ink}; stroke-width: 1; }
.drawing .open, .drawing .lag { fill: none; stroke: ${ink}; }
.drawing .lag { stroke-width: 1; }
.drawing .other { fill: ${paper}; stroke: ${ink}; stroke-width: 1.2; }
.drawing .other.knownAbroad { stroke-dasharray: 1.5 1.5; }
.drawing .half { fill: ${ink}; }
.drawing .lane-name { paint-order: stroke; stroke: ${paper}; stroke-width: 3px; stroke-linejoin: round; }
.drawing .counter text { fill: ${quiet}; font-size: 11.5px; font-weight: 600; }
.drawing .held { fill: ${held}; }
.drawing .began { fill: none; stroke: ${ink}; stroke-width: 1.5; }
.drawing .term text { font-size: 12px; }
.drawing .acting .held { stroke: ${ink}; stroke-dasharray: 3 2; fill: ${paper}; }
.drawing .vacancy { fill: none; stroke: ${quiet}; stroke-dasharray: 1 3; }
.drawing .renaming { font-size: 11.5px; font-style: italic; fill: ${quiet}; }
.drawing .leader { stroke: ${rule}; stroke-dasharray: 1 3; }
.drawing .edge { stroke: ${rule}; }
.drawing .term.on .held { fill: ${ink}; }
.drawing .term.on text { fill: ${paper}; }
.drawing .now { stroke: ${red}; stroke-width: 1.5; }
.drawing .term:focus-visible, .drawing .item:focus-visible, .drawing .counter:focus-visible { outline: 2px solid ${red}; outline-offset: 1px; }
.drawing .dimmed { opacity: 0.25; }
.drawing .off { display: none; }
.drawing .brush { fill: ${red}; fill-opacity: 0.09; stroke: ${red}; stroke-width: 1; }
.drawing .brush-handle { fill: transparent; cursor: ew-resize; touch-action: none; }
.drawing.lit .edge:not(.near), .drawing.lit .node:not(.near) { opacity: 0.15; }
.drawing.lit g.edge.near path { stroke-width: 2; opacity: 1; }
.lane-names { pointer-events: none; }
.lane-names a { pointer-events: auto; text-decoration: none; }
.lane-names .holder { font-size: 12px; paint-order: stroke; stroke: ${paper}; stroke-width: 5px; stroke-linejoin: round; }
.lane-names .lane-name { font-weight: 650; font-size: 12.5px; paint-order: stroke; stroke: ${paper}; stroke-width: 4px; stroke-linejoin: round; }
.drawing g.edge path { fill: none; stroke: ${ink}; stroke-width: 1.1; opacity: 0.75; }
.drawing g.edge.uncertain path { stroke-dasharray: 2 3; }
.drawing .node rect { fill: ${paper}; stroke: ${rule}; }
.drawing .node.many rect { stroke: ${ink}; }
.drawing .node.many text { font-weight: 600; }
.drawing .tie-words { fill: ${quiet}; font-style: italic; }
.drawing .node:focus-visible { outline: 2px solid ${red}; }
.drawing .place:focus-visible { outline: 2px solid ${red}; outline-offset: 2px; }
.drawing .land { fill: ${land}; stroke: ${quiet}; stroke-width: 0.7; }
.drawing .republic { fill: none; stroke: ${quiet}; stroke-width: 0.7; stroke-dasharray: 1 2.5; }
.drawing .approximate { fill: none; stroke: ${ink}; stroke-width: 1.2; stroke-dasharray: 4 2; }
.drawing .site { fill: ${ink}; fill-opacity: 0.72; stroke: ${paper}; stroke-width: 1; }
.drawing .site.area { fill: none; stroke: ${ink}; stroke-dasharray: 2 1.5; }
.drawing .place text { paint-order: stroke; stroke: ${paper}; stroke-width: 3px; stroke-linejoin: round; }
.drawing .causes path { fill: none; stroke: ${ink}; stroke-width: 1.5; pointer-events: none; }
.drawing .time-mark { fill: ${paper}; stroke: ${ink}; stroke-width: 2; }
.drawing .time-mark.effective { fill: ${ink}; }
.drawing .time-mark.knownAbroad { fill: none; stroke-width: 1.5; stroke-dasharray: 1.5 2.4; }
.drawing .took { stroke: ${ink}; stroke-width: 2; }
.drawing .band { font-weight: 600; font-size: 12.5px; paint-order: stroke; stroke: ${paper}; stroke-width: 5px; stroke-linejoin: round; }
.drawing .holder-name text { font-size: 12.5px; }
.drawing .stand { fill: none; stroke: ${ink}; stroke-width: 1; }
.drawing .stand.changed { stroke-width: 3; }
.drawing .stand.uncertain { stroke-dasharray: 4 3; }
.drawing .axis { stroke: ${ink}; }
.drawing .number { font-size: 11px; }
.drawing .track-bar .sure { fill: ${ink}; }
.drawing .track-bar.life .sure { fill: ${held}; stroke: ${ink}; }
.drawing .track-bar.acting .sure { fill: ${paper}; stroke: ${ink}; stroke-dasharray: 3 2; }
.drawing .track-bar.detained .sure { fill: ${paper}; stroke: ${ink}; stroke-width: 2; }
`.trim();
}
