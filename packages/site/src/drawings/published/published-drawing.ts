import { element, type Markup } from "@thaw/charts";
import type { Chosen, Row } from "@thaw/chronicle/formats";
import { words } from "../../subject.ts";

/** The groups of drawings, in the order of the gallery, as the dictionary names them. */
export const drawingGroups = words.drawings.groups;

export type DrawingGroup = keyof typeof drawingGroups;

/** A drawing as it is published: a file, an embed, its data, and the page that shows it in full. */
export interface PublishedDrawing {
  /** Name of its files: `/charts/<id>.svg`. */
  readonly id: string;
  readonly group: DrawingGroup;
  readonly title: string;
  /** What it shows, for those who cannot see it. */
  readonly alt: string;
  /** What whoever sees it alone must know of it, in a line. */
  readonly note?: string;
  /** Page with the sources. */
  readonly page: string;
  /** The entries it is drawn from. */
  readonly chosen: () => Chosen[];
  /** The rows of its data, where they are not those of its entries. */
  readonly rows?: () => readonly Row[];
  /** The drawing, what lies over it, and the same in a scroller for a page. */
  readonly draw: () => { readonly svg: Markup; readonly overlay?: Markup; readonly figure: Markup };
  /** The same as a table, where it is small enough to stand beside the drawing. */
  readonly table?: () => Markup;
}

/** The groups of many, which are SVG and data alone: no picture of pixels is made of them, and a release keeps none. */
const many: readonly DrawingGroup[] = ["months", "ties", "times"];

/** Whether a drawing is one of few: those have pictures of pixels, and are kept as they were in each release. */
export function isNamed({ group }: Pick<PublishedDrawing, "group">): boolean {
  return !many.includes(group);
}

/** A drawing in a scroller of its own. */
export const scrolled = (svg: Markup, label: string): Markup =>
  element("section", { class: "timeline-scroller", tabindex: "0", "aria-label": label }, svg);

/** The same in words, below a drawing that stands alone. */
export const folded = (list: Markup): Markup =>
  element("details", {}, element("summary", {}, words.drawings.asList), list);
