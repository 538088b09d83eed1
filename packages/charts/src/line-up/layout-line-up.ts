import { textWidth } from "../text/text-width.ts";
import type { Band, LineUp, LineUpMember, Stand } from "./line-up.ts";

export interface PlacedStand {
  readonly stand: Stand;
  /** Whether it is the place of those who changed. */
  readonly changed: boolean;
  readonly x: number;
  readonly y: number;
}

export interface PlacedMember {
  readonly member: LineUpMember;
  readonly stands: readonly PlacedStand[];
}

export interface PlacedBand {
  readonly band: Band;
  readonly count: number;
  readonly x: number;
  readonly y: number;
  readonly anchor: "start" | "middle" | "end";
}

export interface LineUpLayout {
  readonly lineUp: LineUp;
  readonly width: number;
  readonly height: number;
  /** The stages' names, at the head of their columns. */
  readonly heads: readonly {
    readonly label: string;
    readonly x: number;
    readonly anchor: "start" | "middle" | "end";
  }[];
  readonly bands: readonly PlacedBand[];
  readonly members: readonly PlacedMember[];
}

export const lineUpSizes = { head: 30, band: 34, row: 21, dot: 5, label: 12.5 } as const;

/** Place everything: a column for each stage, in it a block for each band, in that the members in the order in which they stood before. Pure. */
export function layoutLineUp(lineUp: LineUp, { width }: { readonly width: number }): LineUpLayout {
  const names = Math.max(...lineUp.members.map(({ short }) => textWidth(short, lineUpSizes.label)), 0) + 14;
  const [left, right] = [names, width - names];
  const columns = lineUp.stages.map(
    (_, index) => left + ((right - left) * index) / Math.max(lineUp.stages.length - 1, 1),
  );
  const bands: PlacedBand[] = [];
  const placed = new Map<string, PlacedStand[]>(lineUp.members.map(({ id }) => [id, []]));
  let order = [...lineUp.members];
  let height = 0;
  for (const [index, stage] of lineUp.stages.entries()) {
    const x = columns[index] ?? 0;
    const anchor = anchorOf(index, lineUp.stages.length);
    let y: number = lineUpSizes.head;
    const next: LineUpMember[] = [];
    for (const band of stage.bands) {
      const own = order.filter(({ stands }) => stands[index]?.band === band.id);
      bands.push({ band, count: own.length, x: edgeOf(anchor, width, x), y: y + 18, anchor });
      y += lineUpSizes.band - 6;
      for (const member of own) {
        const stand = member.stands[index];
        if (stand)
          placed.get(member.id)?.push({ stand, changed: band.changed ?? false, x, y: y + lineUpSizes.row / 2 });
        y += lineUpSizes.row;
        next.push(member);
      }
      y += 6;
    }
    order = next;
    height = Math.max(height, y);
  }
  const members = lineUp.members.map((member) => ({
    member,
    stands: placed.get(member.id) ?? [],
  }));
  const heads = lineUp.stages.map(({ label }, index) => {
    const anchor = anchorOf(index, lineUp.stages.length);
    return { label, x: edgeOf(anchor, width, columns[index] ?? 0), anchor };
  });
  return { lineUp, width, height: height + 2, heads, bands, members };
}

/** Words of the first column begin at the left edge, those of the last end at the right one. */
function anchorOf(index: number, columns: number): PlacedBand["anchor"] {
  return index === 0 ? "start" : index === columns - 1 ? "end" : "middle";
}

function edgeOf(anchor: PlacedBand["anchor"], width: number, x: number): number {
  return anchor === "start" ? 0 : anchor === "end" ? width : x;
}
