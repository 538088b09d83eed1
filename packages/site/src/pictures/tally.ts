import { element, fragment } from "@thaw/charts";
import type { Review } from "@thaw/chronicle";
import { words } from "../subject.ts";
import { verdictOrder } from "../text/verdicts.ts";
import { accent, bottom, type Foot, ink, left, line, right } from "./frame.ts";

/** How a review found the statements of a text: a bar in as many parts, the contradicted ones in red. */
export function tally({ statements }: Review): Foot | undefined {
  const found = verdictOrder
    .map((verdict) => ({ verdict, count: statements.filter((one) => one.verdict === verdict).length }))
    .filter(({ count }) => count > 0);
  if (found.length === 0) return undefined;
  const y = bottom - 116;
  const step = (right - left) / statements.length;
  let before = 0;
  return {
    height: 130,
    markup: fragment(
      found.map(({ verdict, count }, index) => {
        const x = left + before * step;
        before += count;
        return element("rect", {
          x,
          y,
          width: count * step - 4,
          height: 34,
          fill: verdict === "contradicted" ? accent : ink,
          "fill-opacity": verdict === "contradicted" ? undefined : String(1 - index * 0.14),
        });
      }),
      found.map(({ verdict, count }, index) => {
        const x = left + index * ((right - left) / found.length);
        return fragment(
          line(String(count), x, y + 84, { face: "serif", px: 42 }),
          line(words.verdicts[verdict], x, y + 116, { px: 25, quiet: true }),
        );
      }),
    ),
  };
}
