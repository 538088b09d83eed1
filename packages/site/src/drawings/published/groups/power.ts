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
import { holdersOf, type Office } from "@thaw/chronicle";
import { content, say, site, words } from "../../../subject.ts";
import { address, period } from "../../../text/address.ts";
import { shows } from "../../../text/sections.ts";
import { span } from "../../../text/span.ts";
import { drawPowerView, powerWithin, powerYears } from "../../power/draw-power-view.ts";
import { speech } from "../../speech.ts";
import { folded, type PublishedDrawing } from "../published-drawing.ts";

const drawn = (layout: PowerLayout) => ({
  svg: drawPower(layout),
  overlay: drawPowerNames(layout),
  figure: fragment(powerFigure(layout), folded(listPower(layout.chart))),
});

/** Everybody's terms, by office and by figure. */
export function power(): PublishedDrawing[] {
  if (!shows("power")) return [];
  const [from, to] = yearsOf(powerWithin);
  return (["office", "figure"] as const).map((by) => ({
    id: `power-by-${by}`,
    group: "power",
    title: say(words.drawings.power[by], { years: powerYears }),
    alt: say(words.drawings.powerAlt[by], { from, to }),
    page: by === "office" ? "/power/" : "/power/by-figure/",
    chosen: () => content.terms.map((entry) => ({ kind: "term", entry })),
    draw: () => drawn(drawPowerView(by)),
  }));
}

/** The holders of each office. */
export function offices(): PublishedDrawing[] {
  return content.offices.flatMap((office): PublishedDrawing[] => {
    const within = stretchOf(office);
    if (within === undefined) return [];
    const [from, to] = yearsOf(within);
    return [
      {
        id: `office-${office.id}`,
        group: "offices",
        title: say(words.drawings.office, { office: office.name, years: span(from, to) }),
        alt: say(words.drawings.officeAlt, { office: office.name, from, to }),
        page: address("office", office.id),
        chosen: () =>
          content.terms.filter((term) => term.office === office.id).map((entry) => ({ kind: "term", entry })),
        draw: () => {
          const chart = powerByOffice(content, [office], {
            id: `office-${office.id}`,
            title: office.name,
            within,
            hrefOf: address,
            speech,
          });
          return drawn(layoutPower(chart, { width: 900 }));
        },
      },
    ];
  });
}

/** The years in which an office is drawn: those that the site says for offices that are followed, else from its first holder to its last. Nothing where no year is known. */
function stretchOf(office: Office): string | undefined {
  const terms = holdersOf(content, office.id);
  if (terms.length === 0) return undefined;
  if (office.tracked && site.drawings.power?.office) return site.drawings.power.office;
  const years = terms
    .flatMap(({ start, end, open }) => [
      start.date.earliest ?? start.date.latest ?? "",
      end ? (end.date.latest ?? end.date.earliest ?? "") : open ? period.end : "",
    ])
    .map((day) => day.slice(0, 4))
    .filter((year) => /^\d{4}$/.test(year))
    .sort();
  const [first] = years;
  return first && `${first}/${years.at(-1)}`;
}

function yearsOf(within: string): [string, string] {
  const [from = "", to = from] = within.split("/");
  return [from.slice(0, 4), to.slice(0, 4)];
}
