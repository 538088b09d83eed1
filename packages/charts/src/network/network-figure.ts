import { drawnFigure } from "../markup/drawn-figure.ts";
import type { Markup } from "../markup/element.ts";
import { drawNetwork } from "./draw-network.ts";
import type { NetworkLayout } from "./layout-network.ts";
import type { Network } from "./network.ts";

/** The drawing in a scroller. @param then what of it is shown, everything unless said */
export function networkFigure(layout: NetworkLayout, then: Network = layout.network): Markup {
  const { id, title, speech } = then;
  return drawnFigure({ kind: "network", id, title, speech }, drawNetwork(layout, then));
}
