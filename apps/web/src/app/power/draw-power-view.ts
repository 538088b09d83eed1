import { layoutPower, type PowerLayout, powerByFigure, powerByOffice } from "@thaw/charts";
import { content, type Figure } from "@thaw/content";
import { address } from "@thaw/site/text";

const within = "1952-10/1964-12";
const hrefOf = (kind: "office" | "figure", id: string) => address(kind, id);
const offices = content.offices.filter(({ tracked }) => tracked);

/** Terms from the last congress under Stalin to the fall of Khrushchev, by office or by figure. */
export function drawPowerView(by: "office" | "figure"): PowerLayout {
  const options = { title: `Power by ${by}`, within, hrefOf };
  const chart =
    by === "office" ? powerByOffice(content, offices, options) : powerByFigure(content, leaders(), offices, options);
  return layoutPower(chart, { width: 2000 });
}

/** Who held the most tracked offices within the period: the highest rank decides between equals. */
function leaders(): Figure[] {
  const best = new Map<Figure["id"], { count: number; rank: number }>();
  for (const term of content.terms) {
    const office = content.get("office", term.office);
    const latest = term.end?.date.latest ?? "9999";
    if (!office.tracked || latest < "1952-10" || (term.start.date.earliest ?? "") > "1964-12") continue;
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
