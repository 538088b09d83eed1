/**
 * Drawings of dated, sourced history as complete SVG and HTML: made on a server or at build time, useful without a script.
 *
 * Each drawing has three layers: its state (what is shown, no pixels), its layout (where, pure), its markup (no decisions).
 */

export { type CountChart, countCharts, drawCounts, rangeWords, tableCounts } from "./counts/count-chart.ts";
export { drawSeries, tableSeries } from "./counts/draw-series.ts";
export * from "./counts/layout-series.ts";
export {
  type CountSeries,
  isInSeries,
  type SeriesChart,
  type SeriesPoint,
  seriesCharts,
} from "./counts/series-chart.ts";
export { type EmbedOptions, embedDocument, embedSnippet, oEmbed } from "./export/embed-document.ts";
export { type StandaloneOptions, standaloneSvg } from "./export/standalone-svg.ts";
export { drawLineUp, tableLineUp } from "./line-up/draw-line-up.ts";
export * from "./line-up/layout-line-up.ts";
export * from "./line-up/line-up.ts";
export { drawMap, listMap } from "./map/draw-map.ts";
export * from "./map/layout-map.ts";
export * from "./map/map.ts";
export { mapFigure } from "./map/map-figure.ts";
export { type Attributes, type Child, element, fragment, Markup } from "./markup/element.ts";
export { fitted, fittedWidths } from "./markup/fitted.ts";
export { drawEgo } from "./network/draw-ego.ts";
export { drawNetwork, networkKey, tableNetwork } from "./network/draw-network.ts";
export * from "./network/layout-network.ts";
export * from "./network/network.ts";
export { networkFigure } from "./network/network-figure.ts";
export { drawPath, type PathWords, tellPath, tieWords } from "./network/path-chart.ts";
export { pathIn, stepWords, type TieIndex, tieIndex } from "./network/tie-index.ts";
export { type DrawPowerOptions, drawPower, drawPowerNames } from "./power/draw-power.ts";
export * from "./power/layout-power.ts";
export { listPower } from "./power/list-power.ts";
export * from "./power/power-chart.ts";
export { powerFigure } from "./power/power-figure.ts";
export * from "./power/standings.ts";
export { chartStyle } from "./style/chart-style.ts";
export { chartFonts } from "./style/drawing-style.ts";
export { type Palette, palettes } from "./style/palette.ts";
export { shorten, textWidth, wrapped } from "./text/text-width.ts";
export { type DayFormOptions, dayForm } from "./time/day-form.ts";
export { type DayRange, touches } from "./time/day-range.ts";
export { type TimeScale, type TimeWindow, timeScale } from "./time/time-scale.ts";
export { type TimeTick, timeTicks } from "./time/time-ticks.ts";
export { drawLaneNames, drawTimeline } from "./timeline/draw-timeline.ts";
export * from "./timeline/layout-timeline.ts";
export { listTimeline, listUnplaced } from "./timeline/list-timeline.ts";
export * from "./timeline/timeline.ts";
export { timelineFigure } from "./timeline/timeline-figure.ts";
export { timelineKey } from "./timeline/timeline-key.ts";
export { type DrawTracksOptions, drawTracks } from "./tracks/draw-tracks.ts";
export { type EventTracksOptions, eventTracks } from "./tracks/event-tracks.ts";
export * from "./tracks/layout-tracks.ts";
export { type LifeTracksOptions, lifeTracks } from "./tracks/life-tracks.ts";
export { termTracks } from "./tracks/term-bar.ts";
export { type TimesOfEventOptions, timesOfEvent } from "./tracks/times-of-event.ts";
export * from "./tracks/tracks.ts";
export { type TracksFigureOptions, timeKey, trackHatch, trackLine, tracksFigure } from "./tracks/tracks-figure.ts";
export { type ChartSpeech, chartSpeech, inEnglish } from "./words/chart-speech.ts";
