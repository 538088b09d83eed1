import { element, fragment, type Markup, tenth } from "../markup/element.ts";
import { hatchDefinition, hatched } from "../markup/hatch.ts";
import { table } from "../markup/table.ts";
import { type ChartSpeech, inEnglish } from "../words/chart-speech.ts";
import { type LineUpLayout, lineUpSizes, type PlacedMember, type PlacedStand } from "./layout-line-up.ts";
import type { LineUp, LineUpMember } from "./line-up.ts";

/**
 * Who stood where as one `svg` element: a line for each member from stage to stage, heavy where one changed sides, a full disc for a full seat and a ring for
 * another, hatched and dashed where the sources are not of one mind.
 */
export function drawLineUp({ lineUp, width, height, heads, bands, members }: LineUpLayout): Markup {
  return element(
    "svg",
    { class: "drawing line-up", width, height, viewBox: `0 0 ${tenth(width)} ${tenth(height)}`, "aria-hidden": "true" },
    element("defs", {}, hatchDefinition(lineUp.id)),
    heads.map(({ label, x, anchor }) =>
      element("text", { x, y: 13, class: "tick-label", "text-anchor": anchor }, label),
    ),
    element("line", { x1: 0, x2: width, y1: 22, y2: 22, class: "lane-rule" }),
    members.map((member) => drawLines(member)),
    bands.map(({ band, count, x, y, anchor }) =>
      element("text", { x, y, class: "band", "text-anchor": anchor }, `${band.label}: ${count}`),
    ),
    members.map((member) => drawMember(lineUp.id, member, width)),
  );
}

function drawLines({ stands }: PlacedMember): Markup {
  return fragment(
    stands.slice(1).map((to, index) => {
      const from = stands[index] as PlacedStand;
      const unsure = to.stand.status !== "established";
      const classes = ["stand", to.changed && "changed", unsure && "uncertain"].filter(Boolean).join(" ");
      const middle = tenth((from.x + to.x) / 2);
      const [x1, x2] = [tenth(from.x + lineUpSizes.dot + 1), tenth(to.x - lineUpSizes.dot - 1)];
      return element("path", {
        d: `M${x1} ${tenth(from.y)}C${middle} ${tenth(from.y)} ${middle} ${tenth(to.y)} ${x2} ${tenth(to.y)}`,
        class: classes,
      });
    }),
  );
}

function drawMember(id: string, { member, stands }: PlacedMember, width: number): Markup {
  const [first, last] = [stands[0], stands.at(-1)];
  const name = { class: "holder-name", href: member.href, tabindex: "-1" };
  return fragment(
    stands.map(({ stand, x, y }) =>
      fragment(
        element(
          "circle",
          {
            cx: x,
            cy: y,
            r: lineUpSizes.dot,
            class: stand.status !== "established" ? "hatched" : member.full ? "dot" : "day",
            fill: stand.status !== "established" ? hatched(id) : undefined,
          },
          stand.note && element("title", {}, stand.note),
        ),
      ),
    ),
    first && element("a", name, element("text", { x: 0, y: first.y + 4.3 }, member.short)),
    last && element("a", name, element("text", { x: width, y: last.y + 4.3, "text-anchor": "end" }, member.short)),
  );
}

/** The same as a table, with the seat of each and how firmly each stand is known; each leads to its claim. */
export function tableLineUp(
  { stages, members, speech = inEnglish }: LineUp,
  claimHref: (claim: string) => string,
): Markup {
  return table(
    "count-table",
    [speech.words.lineUp.who, speech.words.lineUp.seat, ...stages.map(({ label }) => label)],
    members.map((member) => rowOf(stages, member, claimHref, speech)),
  );
}

function rowOf(
  stages: LineUp["stages"],
  member: LineUpMember,
  claimHref: (claim: string) => string,
  { words }: ChartSpeech,
): Markup {
  return element(
    "tr",
    {},
    element("th", { scope: "row" }, element("a", { href: member.href }, member.label)),
    element("td", { "data-label": words.lineUp.seatLabel }, member.seat),
    member.stands.map(({ band, status, claim, note }, index) => {
      const label = stages[index]?.bands.find(({ id }) => id === band)?.label ?? band;
      const doubt = status === "established" ? "" : ` (${words.statuses[status]}${note ? `: ${note}` : ""})`;
      return element(
        "td",
        { "data-label": `${stages[index]?.label ?? ""}:` },
        claim ? element("a", { href: claimHref(claim) }, label) : label,
        doubt,
      );
    }),
  );
}
