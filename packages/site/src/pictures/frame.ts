import { element, type Markup, shorten, wrapped } from "@thaw/charts";
import { setType } from "../build/set-type.ts";
import { site } from "../subject.ts";
import { colours } from "../theme/colours.ts";

/** Width and height that programs ask of a picture that stands for a link, in pixels, and what stays free at its sides. */
export const size = { width: 1200, height: 630, side: 64 } as const;

/** Where text and drawings of a picture begin and end. */
export const left: number = size.side;
export const right: number = size.width - size.side;
/** The lowest line of a drawing. */
export const bottom = 574;

export const { ink, paper, accent } = colours.light;

const rule = 104;
/** Sizes of a title of one line, of two, and so on. */
const titleSizes = [80, 60, 50, 42, 36] as const;
const LEADING = 1.1;
/** How much wider the serif runs than what `wrapped` counts with. */
const WIDER = 1.05;

export type Face = "serif" | "sans" | "strong";

const faces: Readonly<Record<Face, { readonly "font-family": string; readonly "font-weight": number }>> = {
  serif: { "font-family": "Source Serif 4", "font-weight": 600 },
  sans: { "font-family": "Source Sans 3", "font-weight": 400 },
  strong: { "font-family": "Source Sans 3", "font-weight": 600 },
};

/** A line of text. `quiet` is for what only says what the rest is. */
export function line(
  text: string,
  x: number,
  y: number,
  {
    face = "sans",
    px = 26,
    quiet = false,
    anchor,
  }: { face?: Face; px?: number; quiet?: boolean; anchor?: "middle" | "end" } = {},
): Markup {
  return element(
    "text",
    { x, y, "font-size": px, fill: ink, ...faces[face], "fill-opacity": quiet && "0.72", "text-anchor": anchor },
    text,
  );
}

/** What stands in the lower part of a picture, and how much room it takes, in pixels. */
export interface Foot {
  readonly height: number;
  readonly markup: Markup;
}

/** A picture as SVG: the nameplate, what kind of page it is of, its title as large as there is room, and what is drawn of it. */
export function pictureSvg({
  kicker,
  title,
  foot,
}: {
  kicker: string;
  title: string;
  foot?: Foot | undefined;
}): string {
  const room = bottom - (foot ? foot.height + 30 : 0) - rule - 34;
  const width = right - left;
  const set = titleSizes.map((px, index) => ({ px, most: index + 1, lines: wrapped(title, px * WIDER, width) }));
  const { px, lines } = set.find(
    (one) => one.lines.length <= one.most && one.lines.length * one.px * LEADING <= room,
  ) ??
    set[set.length - 1] ?? { px: 40, lines: [title] };
  const top = rule + 34 + (room - lines.length * px * LEADING) / 2;
  const picture = element(
    "svg",
    {
      xmlns: "http://www.w3.org/2000/svg",
      width: size.width,
      height: size.height,
      viewBox: `0 0 ${size.width} ${size.height}`,
    },
    element("rect", { width: size.width, height: size.height, fill: paper }),
    line(site.name, left - 2, 84, { face: "serif", px: 56 }),
    line(shorten(kicker, 26, width - 190), right, 82, { quiet: true, anchor: "end" }),
    element("rect", { x: left, y: rule, width, height: 6, fill: ink }),
    element("rect", { x: left, y: rule + 10, width, height: 2, fill: ink }),
    lines.map((text, index) => line(text, left - 2, top + px * (0.86 + index * LEADING), { face: "serif", px })),
    foot?.markup,
  );
  return setType(picture.html);
}
