import type { Metadata } from "next";
import { powerYears } from "../drawings/power/draw-power-view.ts";
import { PowerView } from "../drawings/power/power-view.tsx";
import { firstShown } from "../drawings/power/turning-points.ts";
import { oEmbedLink } from "../drawings/published/oembed-link.ts";
import { say, words } from "../subject.ts";

export async function generateMetadata(): Promise<Metadata> {
  return { title: say(words.power.title, { years: powerYears }), ...oEmbedLink("power-by-office") };
}

export default function PowerPage() {
  return <PowerView by="office" day={firstShown} />;
}
