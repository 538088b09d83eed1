import {
  type Borders,
  countCharts,
  drawCounts,
  drawLaneNames,
  drawMap,
  drawNetwork,
  drawPower,
  drawPowerNames,
  drawTimeline,
  element,
  fragment,
  layoutMap,
  layoutNetwork,
  layoutPower,
  listPower,
  listTimeline,
  type Markup,
  mapState,
  networkOn,
  powerByOffice,
  powerFigure,
  tableCounts,
  timelineFigure,
} from "@thaw/charts";
import borders from "@thaw/charts/borders.json";
import type { Chosen } from "@thaw/chronicle/formats";
import { content, formatDate } from "@thaw/content";
import { networkOptions } from "@thaw/site/components";
import { address, claimAddress, count } from "@thaw/site/text";
import { mapViews } from "../map/views.ts";
import { drawPowerView } from "../power/draw-power-view.ts";
import { turningPoints } from "../power/turning-points.ts";
import { drawView } from "../timeline/draw-view.ts";
import { viewAddress, views } from "../timeline/views.ts";

/** A drawing as it is published: a file, an embed, its data, and the page that shows it in full. */
export interface PublishedDrawing {
  /** Name of its files: `/charts/<id>.svg`. */
  readonly id: string;
  readonly group: "Timelines" | "Power" | "Offices" | "Relations" | "Maps" | "Numbers";
  readonly title: string;
  /** What it shows, for those who cannot see it. */
  readonly alt: string;
  /** Page with the sources. */
  readonly page: string;
  /** The entries it is drawn from. */
  readonly chosen: () => Chosen[];
  /** The drawing, what lies over it, and the same in a scroller for a page. */
  readonly draw: () => { readonly svg: Markup; readonly overlay?: Markup; readonly figure: Markup };
  /** The same as a table, where it is small enough to stand beside the drawing. */
  readonly table?: () => Markup;
}

const scrolled = (svg: Markup, label: string): Markup =>
  element("section", { class: "timeline-scroller", tabindex: "0", "aria-label": label }, svg);

/** The same in words, below a drawing that stands alone. */
const folded = (list: Markup): Markup => element("details", {}, element("summary", {}, "The same as a list"), list);

const timelines: PublishedDrawing[] = views
  .filter(({ level }) => level !== "month")
  .map((view) => ({
    id: `timeline-${view.slug || "period"}`,
    group: "Timelines",
    title: view.title,
    alt: `Events from ${formatDate(view.within)} in lanes by ${view.lanes}, those of uncertain date hatched.`,
    page: viewAddress(view.slug),
    chosen: () =>
      drawView(view).layout.timeline.items.map(({ id }) => ({
        kind: "event",
        entry: content.get("event", id as never),
      })),
    draw: () => {
      const { layout } = drawView(view);
      return {
        svg: drawTimeline(layout),
        overlay: drawLaneNames(layout),
        figure: fragment(timelineFigure(layout), folded(listTimeline(layout.timeline))),
      };
    },
  }));

const power: PublishedDrawing[] = (["office", "figure"] as const).map((by) => ({
  id: `power-by-${by}`,
  group: "Power",
  title: `Who held power, 1952–64, by ${by}`,
  alt: `Terms of office from 1952 to 1964 as bars, by ${by}.`,
  page: by === "office" ? "/power/" : "/power/by-figure/",
  chosen: () => content.terms.map((entry) => ({ kind: "term", entry })),
  draw: () => {
    const layout = drawPowerView(by);
    return {
      svg: drawPower(layout),
      overlay: drawPowerNames(layout),
      figure: fragment(powerFigure(layout), folded(listPower(layout.chart))),
    };
  },
}));

const offices: PublishedDrawing[] = content.offices
  .filter(({ tracked }) => tracked)
  .map((office) => {
    const layoutOf = () =>
      layoutPower(
        powerByOffice(content, [office], {
          id: `office-${office.id}`,
          title: office.name,
          within: "1945/1966",
          hrefOf: address,
        }),
        { width: 900 },
      );
    return {
      id: `office-${office.id}`,
      group: "Offices",
      title: `${office.name}: holders, 1945–66`,
      alt: `Who was ${office.name} from 1945 to 1966, as bars.`,
      page: address("office", office.id),
      chosen: () => content.terms.filter((term) => term.office === office.id).map((entry) => ({ kind: "term", entry })),
      draw: () => {
        const layout = layoutOf();
        return {
          svg: drawPower(layout),
          overlay: drawPowerNames(layout),
          figure: fragment(powerFigure(layout), folded(listPower(layout.chart))),
        };
      },
    };
  });

const networks: PublishedDrawing[] = turningPoints.map(({ day }) => {
  const networkOf = () =>
    networkOn(content, { ...networkOptions, title: `Relations on ${formatDate(day)}`, date: day });
  return {
    id: `network-${day}`,
    group: "Relations",
    title: `Who stood to whom on ${formatDate(day)}`,
    alt: `Figures as names and their relations on ${formatDate(day)} as lines.`,
    page: `/network/${day}/`,
    chosen: () =>
      networkOf().edges.map(({ id }) => ({ kind: "relation", entry: content.get("relation", id as never) })),
    draw: () => {
      const svg = drawNetwork(layoutNetwork(networkOf(), { width: 1160 }));
      return { svg, figure: scrolled(svg, "Relations, drawn") };
    },
  };
});

const maps: PublishedDrawing[] = mapViews.map((view) => {
  const stateOf = () =>
    mapState(content, {
      title: view.title,
      within: view.within,
      date: view.date,
      areas: ["country", "region"],
      hrefOf: (place) => address("place", place),
      hrefOfEvent: (event) => address("event", event),
    });
  return {
    id: `map-${view.slug}`,
    group: "Maps",
    title: view.title,
    alt: `Places of ${view.title} on the borders of ${formatDate(view.date)}, each as large as what happened there; borders approximate.`,
    page: `/map/${view.slug}/`,
    chosen: () => stateOf().places.map(({ id }) => ({ kind: "place", entry: content.get("place", id as never) })),
    draw: () => {
      const svg = drawMap(layoutMap(stateOf(), borders as unknown as Borders, view.frame, { width: 1160 }));
      return { svg, figure: scrolled(svg, "Map") };
    },
  };
});

const numbers: PublishedDrawing[] = content.events.flatMap((event) =>
  countCharts(event).map((chart) => ({
    id: chart.id,
    group: "Numbers" as const,
    title: `${event.title}: ${chart.counts.map(({ what }) => what).join(", ")}`,
    alt: `${chart.counts.map(({ what, min, max }) => `${what}: ${min === max ? min : `${min} to ${max}`}`).join("; ")} (${chart.unit}).`,
    page: address("event", event.id),
    chosen: () => [{ kind: "event" as const, entry: event }],
    draw: () => {
      const svg = drawCounts(chart);
      return { svg, figure: scrolled(svg, count(chart.counts.length, "number")) };
    },
    table: () => tableCounts(chart, claimAddress),
  })),
);

/** Every drawing with files of its own. */
export const drawings: readonly PublishedDrawing[] = [
  ...timelines,
  ...power,
  ...networks,
  ...maps,
  ...offices,
  ...numbers,
];

/** The line below a drawing. */
export function citationOf({ title }: Pick<PublishedDrawing, "title">): string {
  const { version, id } = content.release;
  return `Thaw, “${title}”, facts version ${version}, release ${id}, CC BY 4.0`;
}
