import { layoutPower, type PowerLayout, powerByFigure, powerByOffice } from "@thaw/charts";
import type { Figure } from "@thaw/chronicle";
import { content, site, words } from "../../subject.ts";
import { address, period } from "../../text/address.ts";
import { span } from "../../text/span.ts";
import { PAGE_WIDTH } from "../page-width.ts";
import { speech } from "../speech.ts";

/** The stretch over which terms are drawn, EDTF. */
export const powerWithin: string = site.drawings.power?.within ?? `${period.start}/${period.end}`;
const [from = "", to = ""] = powerWithin.split("/");

/** The same as a reader writes it: "1952–64". */
export const powerYears: string = span(from, to);

const offices = content.offices.filter(({ tracked }) => tracked);

/** Few terms need no more room than a page has. */
const width = Math.max(PAGE_WIDTH, Math.round(2000 * Math.min(1, content.terms.length / 100)));

/** Terms of the offices that are followed, by office or by figure. */
export function drawPowerView(by: "office" | "figure"): PowerLayout {
  const options = {
    title: by === "office" ? words.power.byOffice : words.power.byFigure,
    within: powerWithin,
    hrefOf: address,
    speech,
  };
  const chart =
    by === "office" ? powerByOffice(content, offices, options) : powerByFigure(content, leaders(), offices, options);
  return layoutPower(chart, { width });
}

/** Who held the most tracked offices within the stretch: the highest rank decides between equals. */
function leaders(): Figure[] {
  const best = new Map<Figure["id"], { count: number; rank: number }>();
  for (const term of content.terms) {
    const office = content.get("office", term.office);
    const latest = term.end?.date.latest ?? "9999";
    if (!office.tracked || latest < from || (term.start.date.earliest ?? "").slice(0, to.length) > to) continue;
    const known = best.get(term.figure) ?? { count: 0, rank: Number.POSITIVE_INFINITY };
    best.set(term.figure, {
      count: known.count + 1,
      rank: Math.min(known.rank, office.rank ?? Number.POSITIVE_INFINITY),
    });
  }
  return [...best]
    .sort(([a, x], [b, y]) => y.count - x.count || x.rank - y.rank || (a < b ? -1 : 1))
    .slice(0, 24)
    .map(([id]) => content.get("figure", id));
}
