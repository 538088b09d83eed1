import {
  drawPower,
  drawPowerNames,
  fragment,
  layoutPower,
  listPower,
  type PowerLayout,
  powerByOffice,
  powerFigure,
} from "@thaw/charts";
import { content } from "@thaw/content";
import { address } from "@thaw/site/text";
import { drawPowerView } from "../../power/draw-power-view.ts";
import { folded, type PublishedDrawing } from "../published-drawing.ts";

const drawn = (layout: PowerLayout) => ({
  svg: drawPower(layout),
  overlay: drawPowerNames(layout),
  figure: fragment(powerFigure(layout), folded(listPower(layout.chart))),
});

/** Everybody's terms, by office and by figure. */
export const power: readonly PublishedDrawing[] = (["office", "figure"] as const).map((by) => ({
  id: `power-by-${by}`,
  group: "Power",
  title: `Who held power, 1952–64, by ${by}`,
  alt: `Terms of office from 1952 to 1964 as bars, by ${by}.`,
  page: by === "office" ? "/power/" : "/power/by-figure/",
  chosen: () => content.terms.map((entry) => ({ kind: "term", entry })),
  draw: () => drawn(drawPowerView(by)),
}));

/** The holders of each office that is followed day by day. */
export const offices: readonly PublishedDrawing[] = content.offices
  .filter(({ tracked }) => tracked)
  .map((office) => ({
    id: `office-${office.id}`,
    group: "Offices",
    title: `${office.name}: holders, 1945–66`,
    alt: `Who was ${office.name} from 1945 to 1966, as bars.`,
    page: address("office", office.id),
    chosen: () => content.terms.filter((term) => term.office === office.id).map((entry) => ({ kind: "term", entry })),
    draw: () => {
      const chart = powerByOffice(content, [office], {
        id: `office-${office.id}`,
        title: office.name,
        within: "1945/1966",
        hrefOf: address,
      });
      return drawn(layoutPower(chart, { width: 900 }));
    },
  }));
